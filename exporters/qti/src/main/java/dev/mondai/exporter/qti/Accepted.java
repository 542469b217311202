package dev.mondai.exporter.qti;

import dev.mondai.model.AcceptedAnswer;
import dev.mondai.model.Fraction;
import dev.mondai.model.GapAnswer.NumberGap;
import dev.mondai.model.NumericalAnswer;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The answers that Canvas counts as right, since it knows no others: those that earn half of the points or more. Wildcards
 * are taken out.
 */
final class Accepted {

    private static final Fraction HALF = Fraction.of(50);
    private static final Pattern WILDCARD = Pattern.compile("(?<!\\\\)\\*");
    private static final int MOST_VALUES = 50;

    private Accepted() {}

    /** Texts to be typed, each once in whatever case. */
    static List<AcceptedAnswer> answers(List<AcceptedAnswer> all) {
        Map<String, AcceptedAnswer> byText = new LinkedHashMap<>();
        for (AcceptedAnswer answer : all) {
            String text = answer.hasWildcard() ? withoutWildcards(answer) : answer.text();
            if (isRight(answer.fraction()) && !text.isEmpty()) {
                AcceptedAnswer plain = new AcceptedAnswer(text, answer.fraction(), answer.feedback());
                byText.putIfAbsent(plain.literal().toLowerCase(Locale.ROOT), plain);
            }
        }
        return byText.isEmpty() ? all.subList(0, 1) : List.copyOf(byText.values());
    }

    private static String withoutWildcards(AcceptedAnswer answer) {
        return WILDCARD.matcher(answer.text()).replaceAll("").strip();
    }

    static List<NumericalAnswer> numbers(List<NumericalAnswer> all) {
        List<NumericalAnswer> right =
                all.stream().filter(answer -> isRight(answer.fraction())).toList();
        return right.isEmpty() ? all.subList(0, 1) : right;
    }

    /** What may be typed into a gap for a number: the values of each range with as many decimals as its bounds. */
    static List<String> typed(NumberGap gap) {
        Set<String> typed = new LinkedHashSet<>();
        for (NumericalAnswer answer : numbers(gap.answers())) {
            typed.add(answer.value().toPlainString());
            values(answer).forEach(value -> typed.addAll(spellings(value)));
        }
        return List.copyOf(typed);
    }

    private static Stream<BigDecimal> values(NumericalAnswer answer) {
        int decimals = Math.max(0, Math.max(answer.low().scale(), answer.high().scale()));
        BigDecimal step = BigDecimal.ONE.movePointLeft(decimals);
        BigDecimal first = answer.low().setScale(decimals);
        return Stream.iterate(first, value -> value.compareTo(answer.high()) <= 0, step::add)
                .limit(MOST_VALUES);
    }

    private static List<String> spellings(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        return List.of(value.toPlainString(), (stripped.scale() < 0 ? stripped.setScale(0) : stripped).toPlainString());
    }

    private static boolean isRight(Fraction fraction) {
        return fraction.compareTo(HALF) >= 0;
    }
}
