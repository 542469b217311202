package dev.mondai.exporter.anki;

import dev.mondai.model.Choice;
import dev.mondai.model.ChoiceQuestion;
import dev.mondai.model.Fraction;
import dev.mondai.model.QuestionBody;
import dev.mondai.model.TrueFalseQuestion;
import dev.mondai.text.RichText;
import java.util.List;

/** A statement as a question with two choices, which keep their order. */
final class TrueFalseChoices {

    private TrueFalseChoices() {}

    /** @param language of the statement: Japanese has words of its own, every other language gets English ones */
    static ChoiceQuestion of(TrueFalseQuestion question, String language) {
        boolean japanese = language.equals("ja") || language.startsWith("ja-");
        Choice right = choice(japanese ? "正しい" : "True", question.answer(), question.trueFeedback());
        Choice wrong = choice(japanese ? "誤り" : "False", !question.answer(), question.falseFeedback());
        return new ChoiceQuestion(question.info(), unshuffled(question.body()), false, List.of(right, wrong));
    }

    private static QuestionBody unshuffled(QuestionBody body) {
        return new QuestionBody(body.stem(), body.explanation(), body.feedback(), body.hints(), body.scoring(), false);
    }

    /** The word is the label: nothing stands beside it. */
    private static Choice choice(String word, boolean correct, RichText feedback) {
        return new Choice(word, correct, correct ? Fraction.FULL : Fraction.NONE, RichText.EMPTY, feedback, false);
    }
}
