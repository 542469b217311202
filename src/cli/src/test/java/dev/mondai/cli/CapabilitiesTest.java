package dev.mondai.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mondai.convert.Formats;
import dev.mondai.diagnostic.LocalText;
import dev.mondai.spi.BankExporter;
import dev.mondai.spi.Capabilities;
import dev.mondai.spi.Feature;
import dev.mondai.spi.QuestionKind;
import dev.mondai.spi.Support;
import dev.mondai.spi.Support.Level;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the exporters declare is complete and documented. */
class CapabilitiesTest {

    private static final Path ROOT = Path.of(System.getProperty("mondai.root"));
    private static final Collection<BankExporter> EXPORTERS =
            Formats.installed().exporters();

    static Stream<BankExporter> exporters() {
        return EXPORTERS.stream();
    }

    @ParameterizedTest
    @MethodSource("exporters")
    void saysWhatBecomesOfEveryKindAndFeatureInBothLanguages(BankExporter exporter) {
        Capabilities capabilities = exporter.capabilities();
        Stream<Support> kinds = Arrays.stream(QuestionKind.values()).map(capabilities::of);
        Stream<Support> features = Arrays.stream(QuestionKind.values())
                .flatMap(kind -> Arrays.stream(Feature.values()).map(feature -> capabilities.of(kind, feature)));
        assertThat(Stream.concat(kinds, features).filter(support -> support.level() != Level.NATIVE))
                .allSatisfy(support -> {
                    assertThat(support.key()).as("declared").isNotEmpty();
                    LocalText text = capabilities.text(support);
                    assertThat(text.in(Locale.JAPANESE)).isNotBlank().isNotEqualTo(text.in(Locale.ENGLISH));
                });
    }

    @Test
    void standsInTheDocumentation() throws IOException {
        Path page = ROOT.resolve("docs/targets.md");
        String old = Files.readString(page);
        String made = old.substring(0, old.indexOf(TargetsPage.BEGIN))
                + new TargetsPage(EXPORTERS).text()
                + old.substring(old.indexOf(TargetsPage.END) + TargetsPage.END.length());
        if (Golden.accepts()) {
            Files.writeString(page, made);
        }
        assertThat(Files.readString(page)).isEqualTo(made);
    }
}
