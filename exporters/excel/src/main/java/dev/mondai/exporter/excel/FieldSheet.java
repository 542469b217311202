package dev.mondai.exporter.excel;

import dev.mondai.table.TableColumn;
import org.apache.poi.xssf.streaming.SXSSFRow;
import org.jspecify.annotations.Nullable;

/**
 * A sheet with one row for each further text of a question: whose it is, which field, which part of it, the text.
 *
 * <p>It is in the workbook only if something was added.
 */
final class FieldSheet {

    private static final int WIDE = 100;
    private static final int ID_CAP = Columns.cap(TableColumn.ID);
    private static final ColumnWidth ID_WIDTH = new ColumnWidth(ID_CAP, ID_CAP);
    private static final ColumnWidth FIELD_WIDTH = new ColumnWidth(28, 28);
    private static final ColumnWidth TEXT_WIDTH = new ColumnWidth(WIDE, WIDE);

    private final StreamedWorkbook workbook;
    private final CellStyles styles;
    private final String name;
    private @Nullable TextSheet sheet;

    FieldSheet(StreamedWorkbook workbook, CellStyles styles, String name) {
        this.workbook = workbook;
        this.styles = styles;
        this.name = name;
    }

    /** Adds a row; the text must not be longer than a cell takes. */
    void add(String id, String field, int part, CellText text) {
        TextSheet target = sheet();
        SXSSFRow row = target.nextRow();
        target.text(row, 0, id);
        target.text(row, 1, field);
        target.number(row, 2, part);
        target.text(row, 3, text);
        row.setHeightInPoints(RowHeight.points(TextWidth.height(text.text(), WIDE)));
    }

    /** Where the next row will be, such as {@code sheet Continued, row 2}. */
    String nextPlace() {
        return "sheet " + name + ", row " + (sheet().rows() + 2);
    }

    void finish() {
        if (sheet != null) {
            sheet.header("ID", "Field", "Part", "Text");
            sheet.frame().setColumnWidth(0, ID_WIDTH.units());
            sheet.frame().setColumnWidth(1, FIELD_WIDTH.units());
            sheet.frame().setColumnWidth(3, TEXT_WIDTH.units());
        }
    }

    private TextSheet sheet() {
        if (sheet == null) {
            sheet = new TextSheet(workbook, styles, name);
        }
        return sheet;
    }
}
