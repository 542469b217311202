package dev.mondai.input.markdown.layout.tool;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Numbers as programs write them, with a point in every language: R ({@code exsolution: 10.5}) and Python ({@code = 10.5})
 * know no other sign. In the house layout they have the sign of the question's language, or are powers of ten.
 */
final class ToolNumber {

    private static final Pattern POINT = Pattern.compile(
            "(?<![\\d.])(?<whole>\\d{0,25})\\.(?<part>\\d{1,25})(?:[eE](?<exponent>[+-]?\\d{1,3}))?(?![\\d.eE])");

    private static final Pattern LEADING_ZEROS = Pattern.compile("^0+(?=\\d)");

    private ToolNumber() {}

    /** The text, in which such numbers are powers of ten: {@code 105e-1}. */
    static String written(String text) {
        return POINT.matcher(text).replaceAll(ToolNumber::power);
    }

    private static String power(MatchResult number) {
        String digits = LEADING_ZEROS.matcher(number.group(1) + number.group(2)).replaceFirst("");
        int exponent = number.group(3) == null ? 0 : Integer.parseInt(number.group(3));
        return digits + "e" + (exponent - number.group(2).length());
    }
}
