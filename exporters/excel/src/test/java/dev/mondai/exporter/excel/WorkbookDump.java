package dev.mondai.exporter.excel;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFPicture;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFShape;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * A workbook as text, to be compared: a line a cell, styles as tags ({@code <b>bold</b>}), line breaks as {@code ⏎}, then
 * what the sheet has beside its cells.
 */
public final class WorkbookDump {

    private static final int WIDTH_UNITS = 256;

    private final StringBuilder out = new StringBuilder();

    private WorkbookDump() {}

    /** The dump of a file; the same for equal contents, wherever and whenever it was written. */
    public static String of(Path xlsx) throws IOException {
        WorkbookDump dump = new WorkbookDump();
        try (InputStream in = Files.newInputStream(xlsx);
                XSSFWorkbook workbook = new XSSFWorkbook(in)) {
            workbook.forEach(sheet -> dump.sheet((XSSFSheet) sheet));
        }
        return dump.out.toString();
    }

    private void sheet(XSSFSheet sheet) {
        int index = sheet.getWorkbook().getSheetIndex(sheet);
        line("## " + sheet.getSheetName() + (sheet.getWorkbook().isSheetHidden(index) ? " (hidden)" : ""));
        for (Row row : sheet) {
            String height = row.getZeroHeight() ? "" : height(row);
            row.forEach(cell -> line(cell.getAddress() + ": " + value((XSSFCell) cell)));
            if (!height.isEmpty()) {
                line("row " + (row.getRowNum() + 1) + " height: " + height);
            }
        }
        frame(sheet);
        drawings(sheet);
        out.append('\n');
    }

    private static String height(Row row) {
        return row.getHeightInPoints() == row.getSheet().getDefaultRowHeightInPoints()
                ? ""
                : String.valueOf(row.getHeightInPoints());
    }

    private void frame(XSSFSheet sheet) {
        if (sheet.getPaneInformation() != null) {
            line("frozen: " + sheet.getPaneInformation().getHorizontalSplitPosition() + " rows, "
                    + sheet.getPaneInformation().getVerticalSplitPosition() + " columns");
        }
        if (sheet.getCTWorksheet().isSetAutoFilter()) {
            line("filter: " + sheet.getCTWorksheet().getAutoFilter().getRef());
        }
        for (DataValidation validation : sheet.getDataValidations()) {
            line("drop-down: " + validation.getRegions().getCellRangeAddress(0).formatAsString() + " from "
                    + validation.getValidationConstraint().getFormula1());
        }
        widths(sheet);
    }

    private void widths(XSSFSheet sheet) {
        if (sheet.getRow(0) != null) {
            StringBuilder widths = new StringBuilder("widths:");
            for (int column = 0; column < sheet.getRow(0).getLastCellNum(); column++) {
                widths.append(' ').append(sheet.getColumnWidth(column) / WIDTH_UNITS);
            }
            line(widths.toString());
        }
    }

    private void drawings(XSSFSheet sheet) {
        XSSFDrawing drawing = sheet.getDrawingPatriarch();
        if (drawing != null) {
            for (XSSFChart chart : drawing.getCharts()) {
                line("chart: " + chart.getTitleText());
            }
            drawing.getShapes().forEach(this::shape);
        }
    }

    private void shape(XSSFShape shape) {
        if (shape instanceof XSSFPicture picture) {
            XSSFClientAnchor anchor = picture.getClientAnchor();
            line(String.format(
                    Locale.ROOT,
                    "picture: row %d, column %d, %s, %d bytes",
                    anchor.getRow1() + 1,
                    anchor.getCol1() + 1,
                    picture.getPictureData().getPackagePart().getPartName().getName(),
                    picture.getPictureData().getData().length));
        }
    }

    private static String value(XSSFCell cell) {
        String mark = cell.getCellStyle().getQuotePrefixed() ? "'" : "";
        return switch (cell.getCellType()) {
            case STRING -> mark + runs(cell);
            case NUMERIC ->
                mark + new BigDecimal(cell.getRawValue()).stripTrailingZeros().toPlainString();
            default -> mark + cell.getCellType() + " " + cell(cell);
        };
    }

    private static String cell(Cell cell) {
        return cell.getCellType() == CellType.FORMULA ? cell.getCellFormula() : "";
    }

    private static String runs(XSSFCell cell) {
        XSSFRichTextString text = cell.getRichStringCellValue();
        String all = text.getString();
        if (!text.hasFormatting()) {
            return lines(all);
        }
        StringBuilder runs = new StringBuilder();
        int start = 0;
        for (int run = 0; run < text.numFormattingRuns(); run++) {
            int end = start + text.getLengthOfFormattingRun(run);
            runs.append(tagged(lines(all.substring(start, end)), text.getFontOfFormattingRun(run)));
            start = end;
        }
        return runs.toString();
    }

    private static String tagged(String text, XSSFFont font) {
        String tagged = text;
        if (font != null) {
            tagged = font.getFontName().equals(Fonts.CODE) ? "<code>" + tagged + "</code>" : tagged;
            tagged = font.getStrikeout() ? "<s>" + tagged + "</s>" : tagged;
            tagged = font.getItalic() ? "<i>" + tagged + "</i>" : tagged;
            tagged = font.getBold() ? "<b>" + tagged + "</b>" : tagged;
            tagged = font.getTypeOffset() == XSSFFont.SS_SUB ? "<sub>" + tagged + "</sub>" : tagged;
            tagged = font.getTypeOffset() == XSSFFont.SS_SUPER ? "<sup>" + tagged + "</sup>" : tagged;
        }
        return tagged;
    }

    private static String lines(String text) {
        return text.replace("\n", "⏎");
    }

    private void line(String text) {
        out.append(text).append('\n');
    }
}
