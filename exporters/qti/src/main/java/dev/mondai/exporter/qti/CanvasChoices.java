package dev.mondai.exporter.qti;

import dev.mondai.exporter.qti.schema.canvas.Condition;
import dev.mondai.exporter.qti.schema.canvas.Response;
import dev.mondai.exporter.qti.schema.canvas.Response.Label;
import dev.mondai.exporter.qti.schema.canvas.Test;
import dev.mondai.model.Choice;
import dev.mondai.model.ChoiceQuestion;
import dev.mondai.model.TrueFalseQuestion;
import dev.mondai.text.RichText;
import java.util.ArrayList;
import java.util.List;

/** Questions with choices for Canvas. */
final class CanvasChoices {

    private final CanvasTexts texts;

    CanvasChoices(CanvasTexts texts) {
        this.texts = texts;
    }

    CanvasAnswer choice(ChoiceQuestion question, List<String> whenRight) {
        return answer(question.multiple() ? "multiple_answers" : "multiple_choice", question, whenRight);
    }

    /**
     * A statement. Canvas's importer makes a choice question of it unless its choices read True and False, and shows them so
     * in every language: a Japanese statement becomes a choice question at once, with words of its language.
     */
    CanvasAnswer trueFalse(TrueFalseQuestion question, boolean japanese, List<String> whenRight) {
        return answer(japanese ? "multiple_choice" : "true_false", TrueFalse.asChoice(question, japanese), whenRight);
    }

    private CanvasAnswer answer(String type, ChoiceQuestion question, List<String> whenRight) {
        List<String> numbers = AnswerNumbers.of(question.info().id())
                .range(0, question.choices().size());
        CanvasAnswer answer = new CanvasAnswer(
                        type, texts.blocks(question.body().stem()))
                .response(Response.Picked.choices(question.multiple(), labels(question, numbers)))
                .ids(numbers)
                .scoring(Condition.scoring(List.of(right(question, numbers))).shows(whenRight));
        for (int i = 0; i < numbers.size(); i++) {
            answer.feedback(numbers.get(i), question.choices().get(i).feedback(), picked(numbers.get(i)));
        }
        return answer;
    }

    private List<Label> labels(ChoiceQuestion question, List<String> numbers) {
        List<Label> labels = new ArrayList<>();
        for (RichText content : Labels.inText(question)) {
            labels.add(new Label(numbers.get(labels.size()), texts.inline(content)));
        }
        return labels;
    }

    private static Test right(ChoiceQuestion question, List<String> numbers) {
        if (!question.multiple()) {
            return picked(numbers.get(question.choices().indexOf(question.keys().get(0))));
        }
        List<Test> right = new ArrayList<>();
        List<Test> wrong = new ArrayList<>();
        for (Choice choice : question.choices()) {
            Test picked = picked(numbers.get(right.size() + wrong.size()));
            (choice.correct() ? right : wrong).add(choice.correct() ? picked : new Test.Not(picked));
        }
        right.addAll(wrong);
        return new Test.And(right);
    }

    private static Test picked(String number) {
        return new Test.Equal(Response.ONLY, number);
    }
}
