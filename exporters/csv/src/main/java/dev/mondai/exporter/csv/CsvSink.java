package dev.mondai.exporter.csv;

import dev.mondai.model.BankInfo;
import dev.mondai.model.Question;
import dev.mondai.spi.ExportContext;
import dev.mondai.spi.QuestionSink;
import dev.mondai.table.Cell;
import dev.mondai.table.Slot;
import dev.mondai.table.TableColumn;
import dev.mondai.table.TableRow;
import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/**
 * Writes rows to a temporary file while the questions pass, and at the end the header and the rows again, each as long as
 * the longest: RFC 4180 wants the same number of fields in each line, and that is known only then.
 */
final class CsvSink implements QuestionSink {

    private static final int FIXED = TableColumn.values().length;
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final ExportContext context;
    private final Path rowsFile;
    private final CSVPrinter rows;
    private @Nullable String language;
    private int slots;

    CsvSink(ExportContext context) throws IOException {
        this.context = context;
        this.rowsFile = context.temporaryFolder().resolve("rows.csv");
        this.rows = CSVFormat.RFC4180.print(Files.newBufferedWriter(rowsFile, StandardCharsets.UTF_8));
    }

    @Override
    public void begin(BankInfo bank) {
        language = bank.language();
    }

    @Override
    public void question(Question question) throws IOException {
        for (TableRow row : TableRow.of(question, language)) {
            slots = Math.max(slots, row.slots().size());
            rows.printRecord(fields(row));
        }
    }

    /** The fixed columns, the details, then two fields for each slot. */
    private List<String> fields(TableRow row) {
        List<String> fields = new ArrayList<>();
        for (TableColumn column : TableColumn.values()) {
            fields.add(
                    column == TableColumn.POINTS
                            ? row.question()
                                    .info()
                                    .points()
                                    .stripTrailingZeros()
                                    .toPlainString()
                            : CsvText.of(row.cells().getOrDefault(column, Cell.EMPTY)));
        }
        fields.add(details(row));
        for (Slot slot : row.slots()) {
            fields.add(CsvText.of(slot.content()));
            fields.add(CsvText.of(slot.feedback()));
        }
        return fields;
    }

    /** A line for each field; further lines of its text are indented. */
    private String details(TableRow row) {
        return row.details().stream()
                .map(detail -> detail.field() + ": " + CsvText.of(detail.text()).replace("\n", "\n  "))
                .collect(Collectors.joining("\n"));
    }

    @Override
    public void finish() throws IOException {
        rows.close();
        try (Writer out = Files.newBufferedWriter(context.output(), StandardCharsets.UTF_8)) {
            if (context.options().flag(CsvExporter.BOM)) {
                out.write(BYTE_ORDER_MARK);
            }
            writeTable(CSVFormat.RFC4180.print(out));
        }
    }

    private void writeTable(CSVPrinter table) throws IOException {
        List<String> header = header();
        table.printRecord(header);
        try (Reader in = Files.newBufferedReader(rowsFile, StandardCharsets.UTF_8);
                CSVParser parser = CSVFormat.RFC4180.parse(in)) {
            for (CSVRecord row : parser) {
                List<String> fields = new ArrayList<>(row.toList());
                fields.addAll(Collections.nCopies(header.size() - fields.size(), ""));
                table.printRecord(fields);
            }
        }
    }

    private List<String> header() {
        List<String> header = new ArrayList<>(FIXED + 1 + 2 * slots);
        for (TableColumn column : TableColumn.values()) {
            header.add(column.title());
        }
        header.add("Details");
        for (int slot = 1; slot <= slots; slot++) {
            header.add("Choice " + slot);
            header.add("Feedback " + slot);
        }
        return header;
    }

    @Override
    public void close() throws IOException {
        rows.close();
    }
}
