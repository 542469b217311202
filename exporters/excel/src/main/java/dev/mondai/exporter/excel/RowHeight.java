package dev.mondai.exporter.excel;

import org.apache.poi.util.Units;

/**
 * The heights of rows.
 *
 * <p>They are written although the texts are wrapped: LibreOffice shows one line of a row without a height, and no program
 * thinks of pictures.
 */
final class RowHeight {

    /** Excel's highest row, in points ("Excel specifications and limits"). */
    private static final int MAX_POINTS = 409;

    private static final int MIN_POINTS = 15;

    private RowHeight() {}

    /** Points for pixels, as far as Excel goes. */
    static float points(int pixels) {
        return (float) Math.max(MIN_POINTS, Math.min(MAX_POINTS, Units.pixelToPoints(pixels)));
    }
}
