package dev.mondai.exporter.excel;

/**
 * A picture to be put into the sheet.
 *
 * @param index its index in the workbook
 * @param width in pixels, as shown
 * @param height in pixels, as shown
 */
record Picture(int index, int width, int height) {

    private static final int MAX_WIDTH = 220;
    private static final int MAX_HEIGHT = 120;

    /** A picture made so small that rows stay low; never enlarged. */
    static Picture scaled(int index, int width, int height) {
        return new Picture(index, width, height).within(MAX_WIDTH, MAX_HEIGHT);
    }

    Picture within(int maxWidth, int maxHeight) {
        double scale = Math.min(1, Math.min((double) maxWidth / width, (double) maxHeight / height));
        return new Picture(index, scaled(width, scale), scaled(height, scale));
    }

    private static int scaled(int pixels, double scale) {
        return Math.max(1, (int) Math.round(pixels * scale));
    }
}
