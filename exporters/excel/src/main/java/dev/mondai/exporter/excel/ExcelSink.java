package dev.mondai.exporter.excel;

import dev.mondai.model.BankInfo;
import dev.mondai.model.Question;
import dev.mondai.spi.ExportContext;
import dev.mondai.spi.QuestionSink;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.util.List;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

/** Writes one bank: rows while the questions pass, all else at the end. */
final class ExcelSink implements QuestionSink {

    private static final String LISTS = "Lists";

    private final ExportContext context;
    private @Nullable Parts parts;

    ExcelSink(ExportContext context) {
        this.context = context;
    }

    /** What exists while a bank is written. */
    private record Parts(
            BankInfo bank,
            StreamedWorkbook workbook,
            QuestionsSheet questions,
            SummarySheet summarySheet,
            List<FieldSheet> fieldSheets,
            BankSummary summary,
            QuestionWriter writer) {}

    @Override
    public void begin(BankInfo bank) {
        StreamedWorkbook workbook = new StreamedWorkbook(context.temporaryFolder());
        workbook.describe(bank.name());
        CellStyles styles = new CellStyles(workbook);
        Pictures pictures = new Pictures(workbook, context.diagnostics());
        FieldSheet details = new FieldSheet(workbook, styles, "Details");
        FieldSheet continued = new FieldSheet(workbook, styles, "Continued");
        LongTexts longTexts = new LongTexts(continued, context.diagnostics());
        TextSheet rows = new TextSheet(workbook, styles, QuestionsSheet.NAME);
        QuestionsSheet questions = new QuestionsSheet(rows, pictures, longTexts);
        BankSummary summary = new BankSummary();
        QuestionWriter writer = new QuestionWriter(questions, details, longTexts, summary, bank.language());
        parts = new Parts(
                bank,
                workbook,
                questions,
                new SummarySheet(workbook, styles),
                List.of(details, continued),
                summary,
                writer);
    }

    @Override
    public void question(Question question) {
        begun().writer.write(question);
    }

    @Override
    public void finish() throws IOException {
        Parts all = begun();
        all.questions.finish(all.summary.slots(), types(all.workbook));
        all.summarySheet.write(all.bank, all.summary);
        all.fieldSheets.forEach(FieldSheet::finish);
        try (OutputStream out = Files.newOutputStream(context.output())) {
            all.workbook.write(out);
        }
    }

    @Override
    public void close() throws IOException {
        if (parts != null) {
            parts.workbook.close();
        }
    }

    /** Writes the names of the types into a hidden sheet, where a drop-down takes them from. */
    private static String types(StreamedWorkbook workbook) {
        workbook.createSheet(LISTS);
        XSSFWorkbook frame = workbook.getXSSFWorkbook();
        XSSFSheet sheet = frame.getSheet(LISTS);
        List<String> types = QuestionsSheet.types();
        for (int row = 0; row < types.size(); row++) {
            sheet.createRow(row).createCell(0).setCellValue(types.get(row));
        }
        frame.setSheetVisibility(frame.getSheetIndex(LISTS), SheetVisibility.HIDDEN);
        return LISTS + "!$A$1:$A$" + types.size();
    }

    private Parts begun() {
        if (parts == null) {
            throw new IllegalStateException("begin comes first");
        }
        return parts;
    }
}
