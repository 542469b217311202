package dev.mondai.exporter.excel;

/**
 * How wide a text is, in widths of a digit, which is what Excel measures columns in.
 *
 * <p>POI's own measuring needs fonts and AWT, is slow, and gives 90 % of what Japanese needs.
 */
final class TextWidth {

    private static final int TAB = 4;
    /** Pixels of a line of the workbook's font, and of the fonts that stand in for it in Japanese. */
    private static final int LINE = 20;

    private static final int WIDE_LINE = 24;
    private static final int WRAP_LOSS = 12;

    private TextWidth() {}

    /** The width of the longest line. */
    static int longestLine(String text) {
        return text.lines().mapToInt(TextWidth::of).max().orElse(0);
    }

    /** How many pixels high a text is in a column of so many digits' width. */
    static int height(String text, int columnWidth) {
        return text.lines()
                .mapToInt(line -> height(of(line), line, columnWidth))
                .sum();
    }

    private static int height(int width, String line, int columnWidth) {
        // Words are not broken, so a line that wraps takes a little more than its width says.
        int wrapped = width <= columnWidth ? 1 : (width + width / WRAP_LOSS) / columnWidth + 1;
        boolean hasWide = width > line.codePointCount(0, line.length());
        return wrapped * (hasWide ? WIDE_LINE : LINE);
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
