package dev.mondai.exporter.excel;

/** The fonts of the workbook, known to Excel on Windows and macOS; other programs take the nearest they have. */
final class Fonts {

    static final String TEXT = "Calibri";
    static final String CODE = "Consolas";
    static final int SIZE = 11;

    private Fonts() {}
}
