package dev.mondai.exporter.csv;

import static dev.mondai.model.QuestionMaker.question;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mondai.model.Question;
import dev.mondai.spi.TextExport;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;

class CsvSinkTest {

    private static final Question TWO =
            question("a, \"b\"\nc").id("two").key("=1", "Yes.").choice("no").make();
    private static final Question THREE = question("?")
            .id("three")
            .choice("x")
            .key("y")
            .choice("z")
            .unshuffled()
            .make();

    @Test
    void givesEveryLineTheFieldsOfTheLongestAndQuotesWhatNeedsIt() {
        List<CSVRecord> records = records(TextExport.of(new CsvExporter(), TWO, THREE));
        assertThat(records)
                .hasSize(3)
                .allSatisfy(record -> assertThat(record.size()).isEqualTo(20));
        assertThat(records.get(0).toList()).endsWith("Choice 3", "Feedback 3");
        assertThat(records.get(1).toList())
                .startsWith("two")
                .contains("a, \"b\"\nc")
                .containsSequence("A. =1", "Yes.", "B. no", "", "", "");
        assertThat(records.get(2).get(13)).isEqualTo("Shuffle: no");
    }

    @Test
    void beginsWithAByteOrderMarkAndEndsLinesWithCrLf() {
        assertThat(TextExport.of(new CsvExporter(), TWO).text())
                .startsWith("\uFEFFID,Category,")
                .endsWith("\r\n");
    }

    private static List<CSVRecord> records(TextExport export) {
        try (CSVParser parser = CSVParser.parse(export.text(), CSVFormat.RFC4180)) {
            return parser.getRecords();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
