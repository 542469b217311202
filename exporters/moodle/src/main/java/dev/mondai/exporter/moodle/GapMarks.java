package dev.mondai.exporter.moodle;

import dev.mondai.model.ClozeQuestion;
import dev.mondai.model.GapAnswer;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The marks of a cloze's gaps: whole numbers in the proportion of the weights, since Moodle reads no others. Their sum is
 * the question's mark: its points where that is possible, else the smallest one above them that is.
 *
 * @param marks by the gaps' ids
 */
record GapMarks(Map<String, BigInteger> marks) {

    GapMarks {
        marks = Map.copyOf(marks);
    }

    static GapMarks of(ClozeQuestion question) {
        Map<String, BigInteger> smallest = smallest(question);
        BigDecimal sum = new BigDecimal(sum(smallest));
        BigInteger times = question.info()
                .points()
                .divide(sum.max(BigDecimal.ONE), 0, RoundingMode.CEILING)
                .toBigInteger()
                .max(BigInteger.ONE);
        smallest.replaceAll((id, mark) -> mark.multiply(times));
        return new GapMarks(smallest);
    }

    private static Map<String, BigInteger> smallest(ClozeQuestion question) {
        int scale = question.gaps().stream()
                .mapToInt(gap -> gap.weight().stripTrailingZeros().scale())
                .max()
                .orElse(0);
        Map<String, BigInteger> whole = new LinkedHashMap<>();
        for (GapAnswer gap : question.gaps()) {
            whole.put(gap.id(), gap.weight().movePointRight(Math.max(0, scale)).toBigInteger());
        }
        BigInteger divisor =
                whole.values().stream().reduce(BigInteger.ZERO, BigInteger::gcd).max(BigInteger.ONE);
        whole.replaceAll((id, mark) -> mark.divide(divisor));
        return whole;
    }

    private static BigInteger sum(Map<String, BigInteger> marks) {
        return marks.values().stream().reduce(BigInteger.ZERO, BigInteger::add);
    }

    /** What the whole question is worth in Moodle. */
    BigDecimal sum() {
        return new BigDecimal(sum(marks));
    }

    BigInteger of(GapAnswer gap) {
        return marks.getOrDefault(gap.id(), BigInteger.ZERO);
    }
}
