package dev.mondai.text;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Writes rich text as plain text: for names, columns of keys, CSV and search.
 *
 * <p>Images are their alternative texts, sounds and films too or else their names, formulas are {@link dev.mondai.text.math.MathText}, items of lists begin with {@code •} or a number, cells are
 * separated by {@code |}, footnotes stand in brackets where they are referred to, and a reading stands behind its base
 * in full-width parentheses. A gap is {@code ____}. A blank line stands between blocks.
 */
public final class PlainText {

    private static final String ELLIPSIS = "…";

    /** White space but for lone blanks, which are most of it and stay as they are. */
    private static final Pattern SPACE = Pattern.compile("[\\t\\n\\x0B\\f\\r]\\s*| \\s+");

    private PlainText() {}

    /** The whole text, without a line feed at its end. */
    public static String of(RichText text) {
        return PlainTextRun.blocks(text.blocks(), "\n\n");
    }

    /** The text of some inlines. */
    public static String of(List<Inline> inlines) {
        return PlainTextRun.inlines(inlines);
    }

    /** The whole text on one line: every run of white space is a blank. */
    public static String singleLine(RichText text) {
        return folded(of(text));
    }

    /**
     * The beginning of the text on one line.
     *
     * @param maxCodePoints how long it may be, at least 1; what is longer is cut and ends in {@code …}, which counts
     */
    public static String singleLine(RichText text, int maxCodePoints) {
        return shortened(singleLine(text), maxCodePoints);
    }

    /**
     * A text that is cut, where it is longer than so many code points, and then ends in {@code …}. A letter is not
     * separated from the marks that follow it.
     */
    public static String shortened(String text, int maxCodePoints) {
        if (maxCodePoints < 1) {
            throw new IllegalArgumentException("maxCodePoints must be at least 1: " + maxCodePoints);
        }
        if (text.codePointCount(0, text.length()) <= maxCodePoints) {
            return text;
        }
        int end = text.offsetByCodePoints(0, maxCodePoints - 1);
        while (end > 0 && continuesLetter(text.codePointAt(end))) {
            end = text.offsetByCodePoints(end, -1);
        }
        return text.substring(0, end).stripTrailing() + ELLIPSIS;
    }

    private static String folded(String text) {
        return SPACE.matcher(text).replaceAll(" ").strip();
    }

    private static boolean continuesLetter(int codePoint) {
        int type = Character.getType(codePoint);
        return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || codePoint == 0x200D;
    }
}
