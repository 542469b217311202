package dev.mondai.table;

import dev.mondai.model.AcceptedAnswer;
import dev.mondai.model.CalculatedAnswer;
import dev.mondai.model.Fraction;
import dev.mondai.model.NumericalAnswer;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Accepted answers on one line, as they are written in Markdown: {@code Lutetia (50%)}, {@code 3.14 ± 0.005 m}. */
final class AnswerText {

    private AnswerText() {}

    static String of(AcceptedAnswer answer) {
        return answer.text() + share(answer.fraction());
    }

    /** @param unit what stands behind the number; null for nothing */
    static String of(NumericalAnswer answer, @Nullable String unit) {
        return answer.notation() + (unit == null ? "" : " " + unit) + share(answer.fraction());
    }

    static String of(CalculatedAnswer answer) {
        String tolerance = answer.tolerance().signum() == 0
                ? ""
                : " ± " + plain(answer.tolerance()) + (answer.relative() ? "%" : "");
        return "= " + answer.formula() + tolerance + share(answer.fraction());
    }

    /** Nothing for a full answer. */
    static String share(Fraction fraction) {
        return fraction.equals(Fraction.FULL) ? "" : " (" + percent(fraction) + ")";
    }

    static String percent(Fraction fraction) {
        return plain(fraction.percent()) + "%";
    }

    static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}
