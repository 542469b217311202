package dev.mondai.text;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What stands between the whole part of a number and its decimals. */
public enum DecimalSign {
    POINT('.'),
    COMMA(',');

    /** Languages that write a decimal comma, after Unicode's CLDR. */
    private static final Set<String> COMMA_LANGUAGES = Set.of(
            "af", "bg", "bs", "ca", "cs", "da", "de", "el", "es", "et", "eu", "fi", "fr", "gl", "hr", "hu", "id", "is",
            "it", "kk", "lt", "lv", "mk", "nb", "nl", "nn", "no", "pl", "pt", "ro", "ru", "sk", "sl", "sq", "sr", "sv",
            "tr", "uk", "vi");

    /** Countries that write a decimal point whatever their language. */
    private static final Set<String> POINT_COUNTRIES =
            Set.of("CH", "LI", "MX", "GT", "HN", "NI", "PA", "PE", "PR", "SV", "DO", "US");

    private final char sign;

    DecimalSign(char sign) {
        this.sign = sign;
    }

    /** The sign of a language by its tag; a point where the language is not known. */
    public static DecimalSign of(@Nullable String language) {
        Locale locale = Locale.forLanguageTag(language == null ? "" : language);
        return COMMA_LANGUAGES.contains(locale.getLanguage()) && !POINT_COUNTRIES.contains(locale.getCountry())
                ? COMMA
                : POINT;
    }

    public char sign() {
        return sign;
    }
}
