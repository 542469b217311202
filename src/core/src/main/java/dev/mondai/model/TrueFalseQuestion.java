package dev.mondai.model;

import dev.mondai.text.RichText;

/**
 * A statement that is true or false.
 *
 * @param answer whether it is true
 * @param trueFeedback what is said to whoever answers true; may be empty
 * @param falseFeedback what is said to whoever answers false; may be empty
 */
public record TrueFalseQuestion(
        QuestionInfo info, QuestionBody body, boolean answer, RichText trueFeedback, RichText falseFeedback)
        implements Question {

    @Override
    public TrueFalseQuestion withInfo(QuestionInfo newInfo) {
        return new TrueFalseQuestion(newInfo, body, answer, trueFeedback, falseFeedback);
    }

    @Override
    public TrueFalseQuestion withBody(QuestionBody newBody) {
        return new TrueFalseQuestion(info, newBody, answer, trueFeedback, falseFeedback);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.trueFalse(this);
    }
}
