package dev.mondai.exporter.excel;

import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFCell;
import org.apache.poi.xssf.streaming.SXSSFRow;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/**
 * A sheet of texts and numbers that is written row by row.
 *
 * <p>The first row is the header. It is written at the end, when the number of columns is known: POI keeps such rows in
 * the frame of the sheet, and puts the streamed ones after them.
 */
final class TextSheet {

    private final StreamedWorkbook workbook;
    private final CellStyles styles;
    private final SXSSFSheet sheet;
    private int lastRow;

    TextSheet(StreamedWorkbook workbook, CellStyles styles, String name) {
        this.workbook = workbook;
        this.styles = styles;
        this.sheet = workbook.createSheet(name);
    }

    /** Begins the next row under the header; what came before can no longer be changed. */
    SXSSFRow nextRow() {
        lastRow++;
        return sheet.createRow(lastRow);
    }

    /** The number of rows under the header, which is the 0-based number of the last one. */
    int rows() {
        return lastRow;
    }

    void text(SXSSFRow row, int column, CellText text) {
        if (!text.isEmpty()) {
            SXSSFCell cell = row.createCell(column);
            cell.setCellStyle(styles.forText(text.text()));
            cell.setCellValue(new RunsString(text));
        }
    }

    void text(SXSSFRow row, int column, String text) {
        text(row, column, CellText.plain(text));
    }

    void number(SXSSFRow row, int column, double value) {
        SXSSFCell cell = row.createCell(column);
        cell.setCellStyle(styles.forNumber());
        cell.setCellValue(value);
    }

    /** The sheet without its streamed rows: to it belongs what is about the sheet as a whole. */
    XSSFSheet frame() {
        return workbook.getXSSFWorkbook().getSheet(sheet.getSheetName());
    }

    /** Writes the header, freezes it and puts a filter on it. */
    void header(String... titles) {
        XSSFSheet frame = frame();
        XSSFRow row = frame.createRow(0);
        for (int column = 0; column < titles.length; column++) {
            XSSFCell cell = row.createCell(column);
            cell.setCellStyle(styles.forHeader());
            cell.setCellValue(titles[column]);
        }
        frame.createFreezePane(1, 1);
        frame.setAutoFilter(new CellRangeAddress(0, lastRow, 0, titles.length - 1));
    }
}
