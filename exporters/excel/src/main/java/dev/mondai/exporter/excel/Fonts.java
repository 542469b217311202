package dev.mondai.exporter.excel;

/** The fonts of the workbook, known to Excel on Windows and macOS; the family tells other programs what kind to take. */
final class Fonts {

    static final String TEXT = "Calibri";
    static final String CODE = "Consolas";
    static final int SIZE = 11;
    /** Font and family 2, "swiss" (ECMA-376 part 1, 18.18.94). */
    static final String TEXT_IN_RUN = "<rFont val=\"" + TEXT + "\"/><family val=\"2\"/>";
    /** Font and family 3, "modern": of fixed width. */
    static final String CODE_IN_RUN = "<rFont val=\"" + CODE + "\"/><family val=\"3\"/>";

    private Fonts() {}
}
