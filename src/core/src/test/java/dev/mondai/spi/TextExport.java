package dev.mondai.spi;

import dev.mondai.diagnostic.Diagnostic;
import dev.mondai.diagnostic.Diagnostics;
import dev.mondai.model.BankInfo;
import dev.mondai.model.Question;
import dev.mondai.model.QuestionInfo;
import dev.mondai.text.RichText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What an exporter whose output is a text made of some questions, for its tests.
 *
 * @param text the output
 * @param diagnostics what it told, without what core tells from capabilities
 */
public record TextExport(String text, List<Diagnostic> diagnostics) {

    private static final BankInfo BANK = new BankInfo("Sample", "sample", null, RichText.EMPTY);

    public static TextExport of(BankExporter exporter, Question... questions) {
        return of(BANK, exporter, questions);
    }

    public static TextExport of(BankInfo bank, BankExporter exporter, Question... questions) {
        try {
            Path folder = Files.createTempDirectory("text-export");
            Context context = new Context(folder, exporter, new Diagnostics());
            try (QuestionSink sink = exporter.open(context)) {
                sink.begin(bank);
                for (Question question : questions) {
                    sink.question(question);
                }
                sink.finish();
            }
            TextExport exported = new TextExport(Files.readString(context.output()), context.collected.all());
            delete(folder);
            return exported;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }

    /** What was told, each as its arguments, among them the key of a loss. */
    public List<String> told() {
        return diagnostics.stream()
                .map(diagnostic -> diagnostic.code().id() + diagnostic.arguments())
                .toList();
    }

    /** Exports into a folder at once. */
    private record Context(Path temporaryFolder, BankExporter exporter, Diagnostics collected)
            implements ExportContext {

        @Override
        public Path output() {
            return temporaryFolder.resolve("bank" + exporter.suffix());
        }

        @Override
        public Path destination() {
            return output();
        }

        @Override
        public Path stage(Path finalPlace) {
            throw new UnsupportedOperationException("a text needs one file");
        }

        @Override
        public OptionValues options() {
            return OptionValues.of(exporter.id(), exporter.options(), Map.of());
        }

        @Override
        public Diagnostics diagnostics() {
            return collected;
        }

        @Override
        public void loss(QuestionInfo question, Feature feature, String key) {
            ToldLosses.tell(collected, question, feature, key);
        }

        @Override
        public Clock clock() {
            throw new UnsupportedOperationException("the output must not depend on the time");
        }
    }
}
