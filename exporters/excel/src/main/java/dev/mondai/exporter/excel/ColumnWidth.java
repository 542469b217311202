package dev.mondai.exporter.excel;

/** The width of a column, which grows with its texts within bounds. */
final class ColumnWidth {

    private static final int MARGIN = 2;
    /** POI counts in 256ths of a digit. */
    private static final int UNITS = 256;
    /** Pixels of a digit of the workbook's font at 96 dpi. */
    private static final int DIGIT_PIXELS = 7;

    private final int cap;
    private int width;

    ColumnWidth(int least, int cap) {
        this.cap = cap;
        this.width = least;
    }

    void fit(String text) {
        if (width < cap) {
            width = Math.min(cap, Math.max(width, TextWidth.longestLine(text) + MARGIN));
        }
    }

    /** Makes room for pictures as well. */
    void fitPixels(int pixels) {
        width = Math.min(cap, Math.max(width, pixels / DIGIT_PIXELS + MARGIN));
    }

    int units() {
        return width * UNITS;
    }

    int pixels() {
        return width * DIGIT_PIXELS;
    }
}
