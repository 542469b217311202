package dev.mondai.model;

/** A text between questions that asks nothing. */
public record DescriptionItem(QuestionInfo info, QuestionBody body) implements Question {

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.description(this);
    }
}
