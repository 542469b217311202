package dev.mondai.exporter.qti;

import dev.mondai.model.Fraction;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** The points of a question, and the parts that answers earn, as QTI writes numbers. */
record Points(BigDecimal value) {

    private static final int DECIMALS = 4;
    private static final BigDecimal NEARLY_ALL = new BigDecimal("0.999");

    /** The points of a right answer. */
    String full() {
        return number(value);
    }

    /** Whether the points are one, which is what the template {@code match_correct} gives. */
    boolean areOne() {
        return value.compareTo(BigDecimal.ONE) == 0;
    }

    boolean areNone() {
        return value.signum() == 0;
    }

    /** Rounded upwards, so that three thirds are not less than the whole, which an upper bound keeps. */
    String share(Fraction fraction) {
        return number(fraction.percent().multiply(value).movePointLeft(2).setScale(DECIMALS, RoundingMode.CEILING));
    }

    /** The points of one of several parts. */
    Points part(BigDecimal weight, BigDecimal allWeights) {
        return new Points(value.multiply(weight).divide(allWeights, DECIMALS, RoundingMode.CEILING));
    }

    /** So many points are all of them: ten tenths may be less than one in binary numbers. */
    String threshold() {
        return number(value.multiply(NEARLY_ALL));
    }

    static String number(BigDecimal value) {
        return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
    }
}
