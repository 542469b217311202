package dev.mondai.exporter.moodle;

import dev.mondai.diagnostic.DiagnosticSink;
import dev.mondai.model.QuestionInfo;
import dev.mondai.spi.ExportContext;
import dev.mondai.spi.Feature;
import dev.mondai.spi.OptionValues;
import dev.mondai.spi.ToldLosses;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;

/** Exports into a folder at once. */
record FileContext(Path temporaryFolder, Map<String, String> set, DiagnosticSink diagnostics) implements ExportContext {

    @Override
    public Path output() {
        return temporaryFolder.resolve("bank.moodle.xml");
    }

    @Override
    public Path destination() {
        return output();
    }

    @Override
    public Path stage(Path finalPlace) {
        throw new UnsupportedOperationException("Moodle needs one file");
    }

    @Override
    public void loss(QuestionInfo question, Feature feature, String key) {
        ToldLosses.tell(diagnostics, question, feature, key);
    }

    @Override
    public OptionValues options() {
        return OptionValues.of("moodle", new MoodleExporter().options(), set);
    }

    @Override
    public Clock clock() {
        throw new UnsupportedOperationException("the output must not depend on the time");
    }
}
