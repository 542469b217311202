package dev.mondai.exporter.anki;

import dev.mondai.diagnostic.Diagnostics;
import dev.mondai.model.BankInfo;
import dev.mondai.model.Question;
import dev.mondai.model.QuestionInfo;
import dev.mondai.spi.BankExporter;
import dev.mondai.spi.ExportContext;
import dev.mondai.spi.Feature;
import dev.mondai.spi.OptionValues;
import dev.mondai.spi.QuestionSink;
import dev.mondai.spi.ToldLosses;
import dev.mondai.text.RichText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;

/** Exports into a folder, at a time that the test says. */
record FolderContext(Path folder, Clock clock, Diagnostics diagnostics, BankExporter exporter, Map<String, String> set)
        implements ExportContext {

    static FolderContext at(Path folder, String time) {
        return new FolderContext(
                folder,
                Clock.fixed(Instant.parse(time), ZoneOffset.UTC),
                new Diagnostics(),
                new AnkiExporter(),
                Map.of());
    }

    /** The same with an option. */
    FolderContext with(String option, String value) {
        return new FolderContext(folder, clock, diagnostics, exporter, Map.of(option, value));
    }

    /** The same for text. */
    FolderContext text() {
        return new FolderContext(folder, clock, diagnostics, new AnkiTextExporter(), Map.of());
    }

    static final BankInfo BANK = new BankInfo("Bank", "bank", null, RichText.EMPTY);

    /** Exports the questions as one bank, and gives the output. */
    Path export(Question... questions) throws IOException {
        return export(BANK, List.of(questions));
    }

    Path export(BankInfo bank, List<? extends Question> questions) throws IOException {
        try (QuestionSink sink = exporter.open(this)) {
            sink.begin(bank);
            for (Question question : questions) {
                sink.question(question);
            }
            sink.finish();
        }
        return output();
    }

    @Override
    public Path output() {
        return destination();
    }

    @Override
    public Path destination() {
        return folder.resolve("bank" + exporter.suffix());
    }

    @Override
    public Path stage(Path finalPlace) {
        return finalPlace;
    }

    @Override
    public Path temporaryFolder() {
        try {
            return Files.createTempDirectory(folder, "tmp");
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Override
    public void loss(QuestionInfo question, Feature feature, String key) {
        ToldLosses.tell(diagnostics, question, feature, key);
    }

    @Override
    public OptionValues options() {
        return OptionValues.of(exporter.id(), exporter.options(), set);
    }
}
