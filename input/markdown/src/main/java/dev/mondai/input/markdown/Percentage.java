package dev.mondai.input.markdown;

import dev.mondai.model.Fraction;
import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What an answer earns, as it stands behind it: {@code Lutetia (50%)}, {@code 大阪（５０％）}.
 *
 * @param text what stands before it
 * @param percent the number; null where there is none
 */
record Percentage(String text, BigDecimal percent) {

    private static final Pattern BEHIND =
            Pattern.compile("(?s)^(.*?)\\s*(?<!\\\\)[(（]\\s*([^()（）%％]{1,20})\\s*[%％]\\s*[)）]\\s*$");
    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d{1,9}(?:[.,]\\d{1,9})?");
    private static final Pattern WHOLE = Pattern.compile("\\s*([^%％]{1,20}?)\\s*[%％]\\s*");
    private static final BigDecimal FULL = BigDecimal.valueOf(100);

    /** The text without the percentage at its end; 100 where there is none. */
    static Percentage behind(String text) {
        Matcher matcher = BEHIND.matcher(text);
        Optional<BigDecimal> number = matcher.matches() ? number(matcher.group(2)) : Optional.empty();
        return number.map(n -> new Percentage(matcher.group(1), n)).orElse(new Percentage(text.strip(), FULL));
    }

    /** A text that is a percentage and nothing else, such as {@code -25%} or {@code －２５％}. */
    static Optional<BigDecimal> in(String text) {
        Matcher matcher = WHOLE.matcher(text);
        return matcher.matches() ? number(matcher.group(1)) : Optional.empty();
    }

    /** A percentage has no thousands, so its comma is a decimal one in any language. */
    private static Optional<BigDecimal> number(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKC)
                .replace('\u2212', '-')
                .strip();
        return NUMBER.matcher(plain).matches()
                ? Optional.of(new BigDecimal(plain.replace(',', '.')))
                : Optional.empty();
    }

    /** The percentage as a fraction; empty where it is not from the least one to 100. */
    Optional<Fraction> fraction(int least) {
        return fraction(percent, least);
    }

    static Optional<Fraction> fraction(BigDecimal percent, int least) {
        return percent.compareTo(FULL) <= 0 && percent.compareTo(BigDecimal.valueOf(least)) >= 0
                ? Optional.of(new Fraction(percent))
                : Optional.empty();
    }
}
