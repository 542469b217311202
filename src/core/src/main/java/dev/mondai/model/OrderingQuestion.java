package dev.mondai.model;

import dev.mondai.text.RichText;
import java.util.List;

/**
 * Entries to be put in order.
 *
 * @param entries at least two, in the right order
 */
public record OrderingQuestion(QuestionInfo info, QuestionBody body, List<RichText> entries) implements Question {

    public OrderingQuestion {
        entries = List.copyOf(entries);
    }

    @Override
    public OrderingQuestion withInfo(QuestionInfo newInfo) {
        return new OrderingQuestion(newInfo, body, entries);
    }

    @Override
    public OrderingQuestion withBody(QuestionBody newBody) {
        return new OrderingQuestion(info, newBody, entries);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.ordering(this);
    }
}
