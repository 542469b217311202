package dev.mondai.model;

/** A text between questions that asks nothing. */
public record DescriptionItem(QuestionInfo info, QuestionBody body) implements Question {

    @Override
    public DescriptionItem withInfo(QuestionInfo newInfo) {
        return new DescriptionItem(newInfo, body);
    }

    @Override
    public DescriptionItem withBody(QuestionBody newBody) {
        return new DescriptionItem(info, newBody);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.description(this);
    }
}
