package dev.mondai.exporter.html;

import java.math.BigDecimal;
import java.text.DecimalFormatSymbols;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The page's own words: the bundle {@code Page} beside this class, in English where a language has none. */
final class Words {

    private static final String SCRIPT_PREFIX = "script.";

    private final ResourceBundle texts;
    private final Locale locale;

    private Words(Locale locale) {
        this.locale = locale;
        texts = ResourceBundle.getBundle(
                "dev.mondai.exporter.html.Page",
                locale,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /** @param language a BCP 47 tag; English where it is null */
    static Words in(@Nullable String language) {
        return new Words(language == null ? Locale.ENGLISH : Locale.forLanguageTag(language.replace('_', '-')));
    }

    String of(String key, Object... arguments) {
        return new MessageFormat(texts.getString(key), locale).format(arguments);
    }

    /** A number as the language writes it, without grouping. */
    String number(BigDecimal number) {
        String plain = number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
        return plain.replace('.', decimalSeparator());
    }

    String points(BigDecimal points) {
        return of(points.compareTo(BigDecimal.ONE) == 0 ? "point" : "points", number(points));
    }

    /** What stands between the whole and its parts in a number of this language. */
    char decimalSeparator() {
        return DecimalFormatSymbols.getInstance(locale).getDecimalSeparator();
    }

    /** The words that the page's scripts use, by their keys without {@code script.}, in a stable order. */
    Map<String, String> ofScripts() {
        Map<String, String> words = new TreeMap<>();
        for (String key : texts.keySet()) {
            if (key.startsWith(SCRIPT_PREFIX)) {
                words.put(key.substring(SCRIPT_PREFIX.length()), texts.getString(key));
            }
        }
        return words;
    }
}
