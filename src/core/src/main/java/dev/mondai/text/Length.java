package dev.mondai.text;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How wide or high something is shown.
 *
 * @param value at least 1
 * @param unit what is counted
 */
public record Length(int value, Unit unit) {

    private static final int MAX_PIXELS = 99_999;
    private static final int MAX_PERCENT = 1_000;
    private static final Pattern LENGTH = Pattern.compile("(\\d{1,6}(?:\\.\\d{1,6})?|\\.\\d{1,6})\\s*(%|[a-z]*)");

    /** Pixels in each absolute unit (CSS Values and Units 3, section 6.2: an inch is 96 pixels). */
    private static final Map<String, BigDecimal> PIXELS = Map.of(
            "", BigDecimal.ONE,
            "px", BigDecimal.ONE,
            "in", new BigDecimal(96),
            "cm", new BigDecimal("37.795276"),
            "mm", new BigDecimal("3.7795276"),
            "q", new BigDecimal("0.9448819"),
            "pc", new BigDecimal(16),
            "pt", new BigDecimal("1.3333333"));

    /** What a length counts. */
    public enum Unit {
        /** CSS pixels. */
        PIXELS,
        /** Hundredths of the place's own width or height. */
        PERCENT
    }

    public Length {
        if (value < 1) {
            throw new IllegalArgumentException("a length must be at least 1: " + value);
        }
    }

    public static Length pixels(int value) {
        return new Length(value, Unit.PIXELS);
    }

    public static Length percent(int value) {
        return new Length(value, Unit.PERCENT);
    }

    /**
     * A length as CSS and HTML write it: {@code 300}, {@code 300px}, {@code 50%}, {@code 7.5cm}. Absolute units become
     * pixels, to the nearest one, which is what they are to browsers.
     *
     * @return nothing for what is no length above 0, and for units that depend on a font or a window
     */
    public static Optional<Length> parse(String text) {
        Matcher length = LENGTH.matcher(text.strip().toLowerCase(Locale.ROOT));
        if (!length.matches()) {
            return Optional.empty();
        }
        BigDecimal number = new BigDecimal(length.group(1));
        if (length.group(2).equals("%")) {
            return rounded(number, Unit.PERCENT, MAX_PERCENT);
        }
        return Optional.ofNullable(PIXELS.get(length.group(2)))
                .flatMap(pixels -> rounded(number.multiply(pixels), Unit.PIXELS, MAX_PIXELS));
    }

    private static Optional<Length> rounded(BigDecimal number, Unit unit, int max) {
        int value = number.setScale(0, RoundingMode.HALF_UP).intValue();
        return value < 1 || value > max ? Optional.empty() : Optional.of(new Length(value, unit));
    }

    /** As an HTML attribute has it: {@code 300} or {@code 50%}. */
    @Override
    public String toString() {
        return unit == Unit.PERCENT ? value + "%" : Integer.toString(value);
    }
}
