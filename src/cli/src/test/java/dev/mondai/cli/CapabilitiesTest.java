package dev.mondai.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mondai.convert.Conversion;
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
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the exporters declare is complete, documented, and shown by a golden file. */
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

    @ParameterizedTest
    @MethodSource("exporters")
    void isShownByAGoldenFile(BankExporter exporter) throws IOException {
        Set<QuestionKind> possible = EnumSet.allOf(QuestionKind.class);
        possible.removeIf(kind -> exporter.capabilities().of(kind).level() == Level.IMPOSSIBLE);
        KindCollector collector = new KindCollector();
        for (Path sample : samples()) {
            if (hasGoldenFile(sample, exporter)) {
                Conversion.builder(Formats.of(List.copyOf(Formats.installed().readers()), List.of(collector)))
                        .input(sample)
                        .target(collector.id())
                        .keepGoing(true)
                        .dry(true)
                        .build()
                        .run();
            }
        }
        assertThat(collector.kinds())
                .as("kinds with a golden file of " + exporter.id())
                .containsAll(possible);
    }

    /** Whether what the exporter makes of the sample stands in its {@code expected/}. */
    private static boolean hasGoldenFile(Path sample, BankExporter exporter) throws IOException {
        String name = OutputParts.goldenName(exporter.suffix().substring(1));
        return Files.exists(sample.resolve("expected").resolve(name));
    }

    private static List<Path> samples() throws IOException {
        try (Stream<Path> folders = Files.list(ROOT.resolve("samples"))) {
            return folders.filter(Files::isDirectory).sorted().toList();
        }
    }
}
