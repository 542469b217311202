package dev.mondai.exporter.excel;

import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.FontFamily;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFFont;

/** The styles of the workbook's cells. */
final class CellStyles {

    /** What makes a spreadsheet read a text as something else when somebody edits the cell or saves it as CSV. */
    private static final String READ_AS_MORE = "=+-@＝＋－＠'\t";

    private final CellStyle text;
    private final CellStyle quoted;
    private final CellStyle number;
    private final CellStyle header;

    CellStyles(Workbook workbook) {
        workbook.getFontAt(0).setFontName(Fonts.TEXT);
        workbook.getFontAt(0).setFontHeightInPoints((short) Fonts.SIZE);
        text = wrapped(workbook);
        quoted = wrapped(workbook);
        quoted.setQuotePrefixed(true);
        number = wrapped(workbook);
        header = header(workbook);
    }

    /**
     * The style for a text. A cell that holds a text never is a formula, but becomes one when a reviewer edits it, unless
     * it is marked as quoted.
     */
    CellStyle forText(String characters) {
        boolean isRisky = !characters.isEmpty() && READ_AS_MORE.indexOf(characters.charAt(0)) >= 0;
        return isRisky ? quoted : text;
    }

    CellStyle forNumber() {
        return number;
    }

    CellStyle forHeader() {
        return header;
    }

    private static CellStyle wrapped(Workbook workbook) {
        CellStyle style = workbook.createCellStyle();
        style.setWrapText(true);
        style.setVerticalAlignment(VerticalAlignment.TOP);
        return style;
    }

    private static CellStyle header(Workbook workbook) {
        XSSFFont font = (XSSFFont) workbook.createFont();
        font.setFamily(FontFamily.SWISS);
        font.setFontName(Fonts.TEXT);
        font.setFontHeightInPoints((short) Fonts.SIZE);
        font.setBold(true);
        CellStyle style = workbook.createCellStyle();
        style.setFont(font);
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        style.setFillForegroundColor(IndexedColors.GREY_25_PERCENT.getIndex());
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        return style;
    }
}
