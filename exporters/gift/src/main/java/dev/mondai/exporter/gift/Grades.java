package dev.mondai.exporter.gift;

import dev.mondai.model.Fraction;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The percentages that Moodle takes ({@code question_bank::fraction_options_full()}): any other one makes its importer refuse
 * the file.
 */
final class Grades {

    private static final List<Fraction> TAKEN = Stream.of(
                    IntStream.of(100, 90, 80, 75, 70, 60, 50, 40, 30, 25, 20, 10, 5, 0)
                            .mapToObj(Fraction::of),
                    Stream.of("83.33333", "66.66667", "12.5")
                            .map(BigDecimal::new)
                            .map(Fraction::new),
                    IntStream.of(3, 6, 7, 9).mapToObj(Fraction::share))
            .flatMap(fractions -> fractions)
            .sorted(Comparator.reverseOrder())
            .toList();

    private Grades() {}

    /** The percentage that is meant, or comes nearest; of two equally near ones the greater. */
    static Fraction nearest(Fraction meant) {
        BigDecimal size = meant.percent().abs();
        Fraction nearest = TAKEN.stream()
                .min(Comparator.comparing(
                        taken -> taken.percent().subtract(size).abs()))
                .orElseThrow();
        return meant.isNegative() ? new Fraction(nearest.percent().negate()) : nearest;
    }
}
