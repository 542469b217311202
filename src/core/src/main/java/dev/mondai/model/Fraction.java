package dev.mondai.model;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * The share of the points that a choice or an answer earns.
 *
 * @param percent from -100 to 100, with at most five decimals and no trailing zeros
 */
public record Fraction(BigDecimal percent) implements Comparable<Fraction> {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int DECIMALS = 5;

    public static final Fraction FULL = of(100);
    public static final Fraction NONE = of(0);

    /** Rounds to five decimals, as Moodle writes a third: 33.33333. */
    public Fraction {
        BigDecimal rounded = percent.setScale(DECIMALS, RoundingMode.HALF_UP).stripTrailingZeros();
        percent = rounded.scale() < 0 ? rounded.setScale(0) : rounded;
        if (percent.abs().compareTo(HUNDRED) > 0) {
            throw new IllegalArgumentException("percent must be from -100 to 100: " + percent);
        }
    }

    public static Fraction of(long percent) {
        return new Fraction(BigDecimal.valueOf(percent));
    }

    /** One of {@code parts} equal parts of the whole; negative for a negative number of parts. */
    public static Fraction share(int parts) {
        return new Fraction(HUNDRED.divide(BigDecimal.valueOf(parts), DECIMALS, RoundingMode.HALF_UP));
    }

    public boolean isPositive() {
        return percent.signum() > 0;
    }

    public boolean isNegative() {
        return percent.signum() < 0;
    }

    @Override
    public int compareTo(Fraction other) {
        return percent.compareTo(other.percent);
    }
}
