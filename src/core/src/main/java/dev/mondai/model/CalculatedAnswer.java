package dev.mondai.model;

import dev.mondai.text.RichText;
import java.math.BigDecimal;

/**
 * A number that is accepted, as a formula over the values of a variant.
 *
 * @param formula such as {@code {a} * {b}}: names between braces, numbers, {@code + - * / ^}, parentheses, functions
 * @param tolerance what the number may differ by; not negative
 * @param relative whether the tolerance is a percentage of the number; else it is in the number's unit
 * @param fraction what it earns
 * @param feedback what is said to it; may be empty
 */
public record CalculatedAnswer(
        String formula, BigDecimal tolerance, boolean relative, Fraction fraction, RichText feedback) {

    public CalculatedAnswer {
        if (tolerance.signum() < 0) {
            throw new IllegalArgumentException("tolerance must not be negative: " + tolerance);
        }
    }
}
