package dev.mondai.model;

import dev.mondai.text.RichText;

/**
 * A question that is answered with a text of one's own and scored by a person.
 *
 * @param modelAnswer what a good answer says; may be empty
 * @param rubric how it is scored; may be empty
 * @param response how it is to be handed in
 */
public record EssayQuestion(
        QuestionInfo info, QuestionBody body, RichText modelAnswer, RichText rubric, EssayResponse response)
        implements Question {

    @Override
    public EssayQuestion withInfo(QuestionInfo newInfo) {
        return new EssayQuestion(newInfo, body, modelAnswer, rubric, response);
    }

    @Override
    public EssayQuestion withBody(QuestionBody newBody) {
        return new EssayQuestion(info, newBody, modelAnswer, rubric, response);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.essay(this);
    }
}
