package dev.mondai.model;

import dev.mondai.text.CleanText;
import java.math.BigDecimal;

/**
 * A unit of a numerical answer.
 *
 * @param name as it is typed, such as {@code cm}
 * @param factor how many of the question's first unit one of it is, above 0: 0.01 for {@code cm} beside {@code m}
 */
public record Unit(String name, BigDecimal factor) {

    public Unit {
        name = CleanText.of(name);
        if (name.isBlank()) {
            throw new IllegalArgumentException("a unit needs a name");
        }
        if (factor.signum() <= 0) {
            throw new IllegalArgumentException("factor must be above 0: " + factor);
        }
    }

    /** A question's first unit. */
    public static Unit main(String name) {
        return new Unit(name, BigDecimal.ONE);
    }
}
