package dev.mondai.exporter.excel;

/**
 * How wide a text is, in widths of a digit, which is what Excel measures columns in.
 *
 * <p>POI's own measuring needs fonts and AWT, is slow, and gives 90 % of what Japanese needs.
 */
final class TextWidth {

    private static final int TAB = 4;

    private TextWidth() {}

    /** The width of the longest line. */
    static int longestLine(String text) {
        return text.lines().mapToInt(TextWidth::of).max().orElse(0);
    }

    /** How many lines a text takes in a column of so many digits' width. */
    static int lines(String text, int columnWidth) {
        return text.lines()
                .mapToInt(line -> Math.max(1, (of(line) + columnWidth - 1) / columnWidth))
                .sum();
    }

    /** 2 for a wide character (after UAX 11: East Asian scripts, full-width forms, emoji), 1 for any other. */
    static int of(String line) {
        return line.codePoints().map(TextWidth::width).sum();
    }

    private static int width(int c) {
        if (c == '\t') {
            return TAB;
        }
        boolean isHalfWidth = c >= 0xFF61 && c <= 0xFFDC;
        boolean isWide = c >= 0x1100 && c <= 0x115F
                || c >= 0x2E80 && c <= 0xA4CF
                || c >= 0xAC00 && c <= 0xD7A3
                || c >= 0xF900 && c <= 0xFAFF
                || c >= 0xFE30 && c <= 0xFE6F
                || c >= 0xFF00 && c <= 0xFFE6 && !isHalfWidth
                || c >= 0x1F300 && c <= 0x3FFFD;
        return isWide ? 2 : 1;
    }
}
