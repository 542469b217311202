package dev.mondai.exporter.anki;

import dev.mondai.model.NumericalAnswer;
import java.math.BigDecimal;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/**
 * Writes numbers as a language does: with its decimal separator, and without any for thousands.
 *
 * @param decimalSeparator a point or a comma
 */
record Numbers(char decimalSeparator) {

    /** @param language a BCP 47 tag; may be empty */
    static Numbers of(String language) {
        char separator = DecimalFormatSymbols.getInstance(Locale.forLanguageTag(language))
                .getDecimalSeparator();
        return new Numbers(separator == ',' ? ',' : '.');
    }

    String plain(BigDecimal number) {
        return number.toPlainString().replace('.', decimalSeparator);
    }

    /** The value, and what it may differ by. */
    String withTolerance(NumericalAnswer answer) {
        String value = plain(answer.value());
        return answer.isExact() ? value : value + " ± " + plain(answer.tolerance());
    }
}
