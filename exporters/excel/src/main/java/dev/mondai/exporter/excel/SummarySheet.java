package dev.mondai.exporter.excel;

import dev.mondai.model.BankInfo;
import dev.mondai.model.QuestionType;
import dev.mondai.table.TableRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFCell;
import org.apache.poi.xssf.streaming.SXSSFRow;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** The sheet with the bank's numbers: questions by category and type, and how the keys are spread. */
final class SummarySheet {

    private static final String NAME = "Summary";
    private static final ColumnWidth LABELS = new ColumnWidth(36, 36);
    private static final ColumnWidth NUMBERS = new ColumnWidth(14, 14);
    private static final int DESCRIPTION_WIDTH = 28;
    private static final int LABEL = 0;
    private static final int NUMBER = 1;
    private static final int SHARE = 2;
    private static final double PERCENT = 100.0;

    private final StreamedWorkbook workbook;
    private final CellStyles styles;
    private final SXSSFSheet sheet;
    private int next;

    SummarySheet(StreamedWorkbook workbook, CellStyles styles) {
        this.workbook = workbook;
        this.styles = styles;
        this.sheet = workbook.createSheet(NAME);
    }

    void write(BankInfo bank, BankSummary summary) {
        sheet.setColumnWidth(LABEL, LABELS.units());
        sheet.setColumnWidth(NUMBER, NUMBERS.units());
        sheet.setColumnWidth(SHARE, NUMBERS.units());
        bank(bank, summary.questions());
        header("Type", "Questions");
        for (Map.Entry<QuestionType, Integer> type : summary.types().entrySet()) {
            count(type.getKey().id(), type.getValue());
        }
        keys(summary);
        header("Category", "Questions");
        XSSFSheet frame = workbook.getXSSFWorkbook().getSheet(NAME);
        frame.setFitToPage(true);
        frame.getPrintSetup().setFitHeight((short) 0);
        summary.categories().forEach((category, questions) -> count(category.isEmpty() ? "–" : category, questions));
    }

    private void bank(BankInfo bank, int questions) {
        header("Bank", bank.name());
        count("Questions", questions);
        if (bank.language() != null) {
            row("Language", CellText.plain(bank.language()));
        }
        CellTextBlocks.write(bank.description(), Pictures::named)
                .pieces(CellText.LIMIT)
                .forEach(this::description);
    }

    private void description(CellText piece) {
        SXSSFRow row = row("Description", piece);
        row.setHeightInPoints(RowHeight.points(TextWidth.height(piece.text(), DESCRIPTION_WIDTH)));
        sheet.addMergedRegion(new CellRangeAddress(row.getRowNum(), row.getRowNum(), NUMBER, SHARE));
    }

    private void keys(BankSummary summary) {
        if (summary.keys().isEmpty()) {
            return;
        }
        header("Key (by place)", "Times right", "Share in %");
        int first = next;
        int total = summary.keys().values().stream().mapToInt(times -> times).sum();
        List<String> letters = new ArrayList<>();
        List<Integer> counts = new ArrayList<>();
        summary.keys().forEach((place, times) -> {
            String letter = TableRow.letter(place);
            letters.add(letter);
            counts.add(times);
            SXSSFRow row = count(letter, times);
            SXSSFCell share = row.createCell(SHARE);
            share.setCellStyle(styles.forNumber());
            share.setCellValue(Math.round(times * PERCENT / total));
        });
        KeyChart.draw(workbook.getXSSFWorkbook().getSheet(NAME), first, letters, counts);
    }

    /** Begins a part of the sheet; a blank row sets it off from the part before. */
    private void header(String... titles) {
        next += next == 0 ? 0 : 1;
        SXSSFRow row = sheet.createRow(next++);
        for (int column = 0; column < titles.length; column++) {
            SXSSFCell cell = row.createCell(column);
            cell.setCellStyle(styles.forHeader());
            cell.setCellValue(new RunsString(CellText.plain(titles[column])));
        }
    }

    private SXSSFRow count(String label, int number) {
        SXSSFRow row = row(label, CellText.EMPTY);
        SXSSFCell cell = row.createCell(NUMBER);
        cell.setCellStyle(styles.forNumber());
        cell.setCellValue(number);
        return row;
    }

    private SXSSFRow row(String label, CellText text) {
        SXSSFRow row = sheet.createRow(next++);
        cell(row, LABEL, CellText.plain(label));
        cell(row, NUMBER, text);
        return row;
    }

    private void cell(SXSSFRow row, int column, CellText text) {
        if (!text.isEmpty()) {
            SXSSFCell cell = row.createCell(column);
            cell.setCellStyle(styles.forText(text.text()));
            cell.setCellValue(new RunsString(text));
        }
    }
}
