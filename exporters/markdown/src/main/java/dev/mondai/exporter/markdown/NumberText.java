package dev.mondai.exporter.markdown;

import dev.mondai.model.NumericalAnswer;
import dev.mondai.text.DecimalSign;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Writes numbers as their language does, each decimal kept. */
final class NumberText {

    /** Longer ones are written with an exponent. */
    private static final int LONGEST = 24;

    private final char sign;

    NumberText(@Nullable String language) {
        this.sign = DecimalSign.of(language).sign();
    }

    String of(BigDecimal number) {
        String plain = number.toPlainString();
        String text = plain.length() <= LONGEST ? plain : number.unscaledValue() + "e" + -number.scale();
        return text.replace('.', sign);
    }

    /** {@code 3.14}, {@code 3.14 ± 0.005} where that gives exactly the ends of the range, else {@code 36.1..37.2}. */
    String of(NumericalAnswer answer) {
        return answer.low().equals(answer.high())
                ? of(answer.low())
                : withTolerance(answer).orElseGet(() -> of(answer.low()) + ".." + of(answer.high()));
    }

    private Optional<String> withTolerance(NumericalAnswer answer) {
        BigDecimal tolerance = answer.tolerance();
        BigDecimal value = answer.value();
        int decimals = Math.max(answer.low().scale(), value.scale());
        return Stream.of(value, value.setScale(decimals))
                .filter(middle -> middle.scale() <= answer.high().scale())
                .filter(middle -> middle.subtract(tolerance).equals(answer.low()))
                .filter(middle -> middle.add(tolerance).equals(answer.high()))
                .findFirst()
                .map(middle -> of(middle) + " ± " + of(tolerance));
    }
}
