package dev.mondai.model;

import dev.mondai.text.RichText;
import java.math.BigDecimal;

/**
 * A range of numbers that is accepted.
 *
 * @param low the smallest number accepted
 * @param high the largest number accepted; equal to {@code low} for an exact value
 * @param fraction what it earns
 * @param feedback what is said to it; may be empty
 */
public record NumericalAnswer(BigDecimal low, BigDecimal high, Fraction fraction, RichText feedback) {

    public NumericalAnswer {
        if (low.compareTo(high) > 0) {
            throw new IllegalArgumentException("low must not be above high: " + low + ", " + high);
        }
    }

    /** A value with what it may differ by, in the same unit. */
    public static NumericalAnswer withTolerance(
            BigDecimal value, BigDecimal tolerance, Fraction fraction, RichText feedback) {
        return new NumericalAnswer(value.subtract(tolerance), value.add(tolerance), fraction, feedback);
    }
}
