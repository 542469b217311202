package dev.mondai.exporter.json;

import dev.mondai.diagnostic.Diagnostics;
import dev.mondai.model.QuestionInfo;
import dev.mondai.spi.ExportContext;
import dev.mondai.spi.Feature;
import dev.mondai.spi.OptionValues;
import dev.mondai.spi.ToldLosses;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;

/** Exports to a file at once. */
record FileContext(Path output, Diagnostics diagnostics) implements ExportContext {

    @Override
    public Path destination() {
        return output;
    }

    @Override
    public Path stage(Path finalPlace) {
        return finalPlace;
    }

    @Override
    public Path temporaryFolder() {
        throw new UnsupportedOperationException("not needed");
    }

    @Override
    public void loss(QuestionInfo question, Feature feature, String key) {
        ToldLosses.tell(diagnostics, question, feature, key);
    }

    @Override
    public OptionValues options() {
        return OptionValues.of("json", List.of(), Map.of());
    }

    @Override
    public Clock clock() {
        throw new UnsupportedOperationException("the output must not depend on the time");
    }
}
