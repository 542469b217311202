package dev.mondai.model;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * A question that is answered with a number.
 *
 * @param answers at least one, the first that fits counts
 * @param units those that the number may be given in, the first with the factor 1; empty where it has none
 * @param unitRule what becomes of the unit in the answer
 */
public record NumericalQuestion(
        QuestionInfo info, QuestionBody body, List<NumericalAnswer> answers, List<Unit> units, UnitRule unitRule)
        implements Question {

    public NumericalQuestion {
        answers = List.copyOf(answers);
        units = List.copyOf(units);
        if (answers.isEmpty()) {
            throw new IllegalArgumentException("a numerical question needs an answer");
        }
        if (!units.isEmpty() && units.get(0).factor().compareTo(BigDecimal.ONE) != 0) {
            throw new IllegalArgumentException("the first unit must have the factor 1: " + units.get(0));
        }
    }

    /** The unit that the answers are in. */
    public Optional<Unit> unit() {
        return units.stream().findFirst();
    }

    @Override
    public NumericalQuestion withInfo(QuestionInfo newInfo) {
        return new NumericalQuestion(newInfo, body, answers, units, unitRule);
    }

    @Override
    public NumericalQuestion withBody(QuestionBody newBody) {
        return new NumericalQuestion(info, newBody, answers, units, unitRule);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.numerical(this);
    }
}
