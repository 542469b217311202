package dev.mondai.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A question that is answered with a number.
 *
 * @param answers at least one, the first that fits counts
 * @param unit shown behind the number; null where there is none
 */
public record NumericalQuestion(
        QuestionInfo info,
        QuestionBody body,
        List<NumericalAnswer> answers,
        @Nullable String unit) implements Question {

    public NumericalQuestion {
        answers = List.copyOf(answers);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.numerical(this);
    }
}
