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

    private static final BigDecimal TWO = BigDecimal.valueOf(2);

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

    /** The middle of the range. */
    public BigDecimal value() {
        return plain(low.add(high).divide(TWO));
    }

    /** What a number may differ from {@link #value} by, to both sides. */
    public BigDecimal tolerance() {
        return plain(high.subtract(low).divide(TWO));
    }

    /** Whether one number alone is accepted. */
    public boolean isExact() {
        return low.compareTo(high) == 0;
    }

    /**
     * As it is written in Markdown: {@code 3.14}; {@code 3.14 ± 0.005} where the middle has no more decimals than the ends;
     * else {@code 36.1..37.2}.
     */
    public String notation() {
        if (isExact()) {
            return value().toPlainString();
        }
        BigDecimal plainLow = plain(low);
        BigDecimal plainHigh = plain(high);
        return value().scale() <= Math.max(plainLow.scale(), plainHigh.scale())
                ? value().toPlainString() + " ± " + tolerance().toPlainString()
                : plainLow.toPlainString() + ".." + plainHigh.toPlainString();
    }

    private static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
