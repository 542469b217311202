package dev.mondai.exporter.moodle;

import dev.mondai.model.Fraction;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * The percentages that Moodle accepts for an answer ({@code question_bank::fraction_options_full()}): any other one makes
 * its importer refuse the file.
 */
final class MoodleFractions {

    private static final Fraction[] ACCEPTED = Stream.of(
                    "100",
                    "90",
                    "83.33333",
                    "80",
                    "75",
                    "70",
                    "66.66667",
                    "60",
                    "50",
                    "40",
                    "33.33333",
                    "30",
                    "25",
                    "20",
                    "16.66667",
                    "14.28571",
                    "12.5",
                    "11.11111",
                    "10",
                    "5",
                    "0")
            .map(percent -> new Fraction(new BigDecimal(percent)))
            .toArray(Fraction[]::new);

    private MoodleFractions() {}

    /** All that earn something, the least first. */
    static List<Fraction> positive() {
        return Stream.of(ACCEPTED).filter(Fraction::isPositive).sorted().toList();
    }

    /** The accepted percentage that is meant, or comes nearest; of two equally near ones the greater. */
    static Fraction nearest(Fraction wanted) {
        BigDecimal size = wanted.percent().abs();
        Fraction nearest = Stream.of(ACCEPTED)
                .min(Comparator.comparing(f -> f.percent().subtract(size).abs()))
                .orElseThrow();
        return wanted.isNegative() ? new Fraction(nearest.percent().negate()) : nearest;
    }
}
