package dev.mondai.input.markdown;

import dev.mondai.text.DecimalSign;
import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How a language writes numbers: {@code 1,500} is fifteen hundred in English and Japanese, one and a half in German.
 *
 * <p>What a language could read in two ways is no number here: {@code 1.500} in German is more often a slip than a
 * thousand and a half. Where the language is not known, neither is {@code 1,500}.
 */
enum NumberNotation {
    /** A decimal point; commas part thousands. */
    POINT(Constants.WHOLE + "(?:\\.\\d+)?|" + Constants.groups("[,'" + Constants.BLANKS + "]", 1)
            + "(?:\\.\\d+)?|\\.\\d+"),
    /** A decimal comma; points part thousands where there are two of them or a comma follows. */
    COMMA(Constants.WHOLE + "(?:,\\d+)?|" + Constants.groups("['" + Constants.BLANKS + "]", 1) + "(?:,\\d+)?|"
            + Constants.groups("[.]", 2) + "(?:,\\d+)?|" + Constants.groups("[.]", 1) + ",\\d+|,\\d+"),
    /** A decimal point; commas part thousands where there are two of them or a point follows. */
    UNKNOWN(Constants.WHOLE + "(?:\\.\\d+)?|" + Constants.groups("['" + Constants.BLANKS + "]", 1) + "(?:\\.\\d+)?|"
            + Constants.groups("[,]", 2) + "(?:\\.\\d+)?|" + Constants.groups("[,]", 1) + "\\.\\d+|\\.\\d+");

    private static final class Constants {

        private static final String WHOLE = "\\d+";
        private static final String BLANKS = "\u00A0\u2009\u202F ";

        /** So many groups of three or more of them, all behind the same separator. */
        private static String groups(String separator, int least) {
            String name = "s" + (least + separator.length());
            return "\\d{1,3}(?<" + name + ">" + separator + ")\\d{3}(?:\\k<" + name + ">\\d{3})"
                    + (least == 1 ? "*" : "+");
        }
    }

    private static final Pattern POWER = Pattern.compile(
            "^(?<sign>[+-]?)\\s?(?:(?<mantissa>.*?)(?:[eE]|\\s*[×✕x*·⋅]\\s*10\\s*\\^?)|10\\^?)\\s*\\{?\\s*"
                    + "(?<exponent>[+-]?\\d{1,3}|[⁺⁻]?[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,3})\\s*\\}?$");
    private static final int LONGEST = 40;
    private static final int HIGHEST_EXPONENT = 300;

    private final Pattern mantissa;

    NumberNotation(String mantissa) {
        this.mantissa = Pattern.compile(mantissa);
    }

    /** The notation of a language by its tag. */
    static NumberNotation of(@Nullable String language) {
        if (language == null) {
            return UNKNOWN;
        }
        return DecimalSign.of(language) == DecimalSign.COMMA ? COMMA : POINT;
    }

    /** The number that the digits of a {@link NumberPhrase} mean; empty where this notation has no such number. */
    Optional<BigDecimal> parse(String text) {
        Matcher power = POWER.matcher(text);
        boolean isPower = hasExponent(text) && power.matches();
        String digits = isPower ? power.group("mantissa") : text.replaceFirst("^[+-]\\s?", "");
        int exponent = isPower ? exponent(power.group("exponent")) : 0;
        if (Math.abs(exponent) > HIGHEST_EXPONENT || text.length() > LONGEST) {
            return Optional.empty();
        }
        return plain(digits == null ? "1" : digits.strip()).map(number -> {
            BigDecimal scaled = number.scaleByPowerOfTen(exponent);
            BigDecimal whole = scaled.scale() < 0 ? scaled.setScale(0) : scaled;
            return text.startsWith("-") ? whole.negate() : whole;
        });
    }

    /** {@code 103} is no power of ten, {@code 10^3} is. */
    private static boolean hasExponent(String text) {
        return text.matches(".*(?:[eE^×✕x*·⋅]|10[⁺⁻⁰¹²³⁴⁵⁶⁷⁸⁹]).*");
    }

    private static int exponent(String text) {
        return Integer.parseInt(Normalizer.normalize(text, Normalizer.Form.NFKC).replace('\u2212', '-'));
    }

    private Optional<BigDecimal> plain(String digits) {
        if (!mantissa.matcher(digits).matches()) {
            return Optional.empty();
        }
        String decimal = this == COMMA ? digits.replace(".", "").replace(',', '.') : digits.replace(",", "");
        return Optional.of(new BigDecimal(decimal.replaceAll("['\\s\u00A0\u2009\u202F]", "")));
    }
}
