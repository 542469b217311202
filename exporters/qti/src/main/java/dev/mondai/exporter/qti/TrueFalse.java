package dev.mondai.exporter.qti;

import dev.mondai.model.Choice;
import dev.mondai.model.ChoiceQuestion;
import dev.mondai.model.Fraction;
import dev.mondai.model.QuestionBody;
import dev.mondai.model.TrueFalseQuestion;
import dev.mondai.text.RichText;
import java.util.List;

/** A statement that is true or false, as a question with these two choices in this order. */
final class TrueFalse {

    private static final List<String> IDS = List.of("true", "false");

    private TrueFalse() {}

    static ItemContent content(ItemTask task, TrueFalseQuestion question) {
        ChoiceQuestion choices = asChoice(question, task.japanese());
        List<RichText> words = choices.choices().stream().map(Choice::content).toList();
        return new ChoiceContent(task, choices, IDS, words).content();
    }

    /** The same question with the words for true and false in its language. */
    static ChoiceQuestion asChoice(TrueFalseQuestion question, boolean japanese) {
        Choice right = choice(japanese ? "正しい" : "True", question.answer(), question.trueFeedback());
        Choice wrong = choice(japanese ? "誤り" : "False", !question.answer(), question.falseFeedback());
        return new ChoiceQuestion(question.info(), inOrder(question.body()), false, List.of(right, wrong));
    }

    private static QuestionBody inOrder(QuestionBody body) {
        return new QuestionBody(body.stem(), body.explanation(), body.feedback(), body.hints(), body.scoring(), false);
    }

    private static Choice choice(String word, boolean correct, RichText feedback) {
        Fraction fraction = correct ? Fraction.FULL : Fraction.NONE;
        return new Choice("", correct, fraction, RichText.plain(word), feedback, true);
    }
}
