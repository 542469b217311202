package dev.mondai.exporter.qti;

import dev.mondai.model.NumericalQuestion;
import dev.mondai.model.ShortAnswerQuestion;
import java.util.List;

/** A question with one field below its stem. */
final class OneField {

    private static final String FEEDBACK = "ANSWER";

    private OneField() {}

    static ItemContent content(ItemTask task, ShortAnswerQuestion question) {
        return content(task, new TextField(score(task), question.answers(), question.caseSensitive()));
    }

    static ItemContent content(ItemTask task, NumericalQuestion question) {
        return content(task, NumberField.of(score(task), question.answers(), question.units(), question.unitRule()));
    }

    private static FieldScore score(ItemTask task) {
        return new FieldScore(Outcomes.RESPONSE, FEEDBACK, task.partPoints(), task.hasFeedback());
    }

    private static ItemContent content(ItemTask task, Field field) {
        FieldContent content = new FieldContent(task, List.of(field));
        return content.content(List.of(task.blocks(task.body().stem()), "<p>" + content.line(field) + "</p>"));
    }
}
