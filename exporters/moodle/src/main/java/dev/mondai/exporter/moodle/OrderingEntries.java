package dev.mondai.exporter.moodle;

import dev.mondai.exporter.moodle.schema.AnswerEntry;
import dev.mondai.exporter.moodle.schema.FormattedText;
import dev.mondai.exporter.moodle.schema.OrderingEntry;
import dev.mondai.model.OrderingQuestion;
import dev.mondai.model.Scoring;
import dev.mondai.text.RichText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Turns ordering questions into {@code ordering} entries. */
final class OrderingEntries {

    private final EntryParts parts;

    OrderingEntries(EntryParts parts) {
        this.parts = parts;
    }

    OrderingEntry entry(OrderingQuestion question) {
        String place = EntryParts.place(question);
        boolean strict = question.body().scoring().rule() == Scoring.Rule.ALL_OR_NOTHING;
        return new OrderingEntry(
                parts.common(question, parts.texts().block(question.body().stem(), place + "q"), true),
                strict ? OrderingEntry.Grading.ALL_OR_NOTHING : OrderingEntry.Grading.ABSOLUTE_POSITION,
                // Moodle 4.5 and 5.1 crash on an ordering question without hints that does not count.
                parts.results(question, true),
                answers(question, place));
    }

    private List<AnswerEntry> answers(OrderingQuestion question, String place) {
        List<AnswerEntry> answers = new ArrayList<>();
        Map<RichText, Integer> twins = new HashMap<>();
        for (RichText entry : question.entries()) {
            int number = twins.merge(entry, 1, Integer::sum);
            answers.add(new AnswerEntry("0", text(entry, number, place + "a" + answers.size()), null));
        }
        return answers;
    }

    /** Moodle knows answers by a hash of their HTML: those that look the same must differ in what is not seen. */
    private FormattedText text(RichText entry, int number, String place) {
        FormattedText text = parts.texts().line(entry, place);
        return number == 1 ? text : text.followedBy("<span></span>".repeat(number - 1));
    }
}
