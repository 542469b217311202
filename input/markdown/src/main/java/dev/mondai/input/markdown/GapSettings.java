package dev.mondai.input.markdown;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What stands in parentheses behind a gap's name: {@code (weight 2, case)}, {@code （配点 2、大文字小文字を区別）}.
 *
 * @param weight the gap's part of the points, above 0
 */
record GapSettings(BigDecimal weight, boolean caseSensitive) {

    static final GapSettings DEFAULT = new GapSettings(BigDecimal.ONE, false);

    private static final Pattern SEPARATOR = Pattern.compile("[,、;]");
    private static final Pattern WEIGHT =
            Pattern.compile("(?:weight|points?|配点|重み)\\s*[:=]?\\s*(\\d{1,6}(?:\\.\\d{1,6})?)\\s*点?");
    private static final Pattern CASE = Pattern.compile("case|case[ -]sensitive|大文字小文字(?:を区別)?");

    /** Empty where something is not understood. */
    static Optional<GapSettings> of(String text) {
        GapSettings settings = DEFAULT;
        for (String part : SEPARATOR.split(Normalizer.normalize(text, Normalizer.Form.NFKC))) {
            String setting = part.strip().toLowerCase(Locale.ROOT);
            Matcher weight = WEIGHT.matcher(setting);
            if (weight.matches() && new BigDecimal(weight.group(1)).signum() > 0) {
                settings = new GapSettings(new BigDecimal(weight.group(1)), settings.caseSensitive());
            } else if (CASE.matcher(setting).matches()) {
                settings = new GapSettings(settings.weight(), true);
            } else if (!setting.isEmpty()) {
                return Optional.empty();
            }
        }
        return Optional.of(settings);
    }
}
