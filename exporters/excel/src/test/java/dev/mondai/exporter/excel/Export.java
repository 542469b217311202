package dev.mondai.exporter.excel;

import dev.mondai.diagnostic.DiagnosticSink;
import dev.mondai.diagnostic.Diagnostics;
import dev.mondai.model.BankInfo;
import dev.mondai.model.Question;
import dev.mondai.model.QuestionInfo;
import dev.mondai.spi.ExportContext;
import dev.mondai.spi.Feature;
import dev.mondai.spi.OptionValues;
import dev.mondai.spi.QuestionSink;
import dev.mondai.spi.ToldLosses;
import dev.mondai.table.TableColumn;
import dev.mondai.text.RichText;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A bank that was exported, and read back. */
record Export(Path file, Diagnostics diagnostics) {

    static final BankInfo BANK = new BankInfo("bank", "bank", "ja", RichText.EMPTY);

    static Export of(Path folder, Question... questions) {
        Context context = new Context(folder.resolve("bank.xlsx"), folder, new Diagnostics());
        try (QuestionSink sink = new ExcelExporter().open(context)) {
            sink.begin(BANK);
            for (Question question : questions) {
                sink.question(question);
            }
            sink.finish();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Export(context.output, context.collected);
    }

    String dump() {
        try {
            return WorkbookDump.of(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A sheet as POI reads it; the workbook stays in memory alone. */
    XSSFSheet sheet(String name) {
        try (InputStream in = Files.newInputStream(file);
                XSSFWorkbook workbook = new XSSFWorkbook(in)) {
            return workbook.getSheet(name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    XSSFSheet questions() {
        return sheet("Questions");
    }

    /** What stands in a column of the first question's row. */
    String text(int column) {
        return questions().getRow(1).getCell(column).getStringCellValue();
    }

    String text(TableColumn column) {
        return text(column.ordinal());
    }

    List<String> codes() {
        return diagnostics.all().stream()
                .map(diagnostic -> diagnostic.code().id())
                .toList();
    }

    private record Context(Path output, Path temporaryFolder, Diagnostics collected) implements ExportContext {

        @Override
        public Path destination() {
            return output;
        }

        @Override
        public Path stage(Path finalPlace) {
            return finalPlace;
        }

        @Override
        public void loss(QuestionInfo question, Feature feature, String key) {
            ToldLosses.tell(collected, question, feature, key);
        }

        @Override
        public OptionValues options() {
            return OptionValues.of("excel", List.of(), Map.of());
        }

        @Override
        public DiagnosticSink diagnostics() {
            return collected;
        }

        @Override
        public Clock clock() {
            return Clock.systemUTC();
        }
    }
}
