package dev.mondai.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.mondai.convert.Conversion;
import dev.mondai.convert.ConversionResult;
import dev.mondai.convert.Formats;
import dev.mondai.diagnostic.Diagnostic;
import dev.mondai.diagnostic.Severity;
import dev.mondai.spi.BankExporter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every sample goes to Markdown and comes back equal, also through CRLF; what comes back is written with the same bytes.
 */
class MarkdownRoundTripTest {

    private static final Path SAMPLES = Path.of(System.getProperty("mondai.root"), "samples");

    @TempDir
    private Path temporary;

    @TestFactory
    Stream<DynamicTest> bringsEverySampleBack() throws IOException {
        return Stream.concat(folders(SAMPLES), folders(SAMPLES.resolve("layouts")))
                .filter(sample -> !sample.endsWith("layouts"))
                .map(sample -> dynamicTest(sample.getFileName().toString(), () -> check(sample)));
    }

    private static Stream<Path> folders(Path parent) throws IOException {
        try (Stream<Path> folders = Files.list(parent)) {
            return folders.filter(Files::isDirectory).sorted().toList().stream();
        }
    }

    private void check(Path sample) throws IOException {
        String name = sample.getFileName().toString();
        Run first = Run.of(sample, temporary.resolve("first-" + name), true);
        Path written = temporary.resolve("first-" + name).resolve(name + ".mondai.md");
        if (first.all().size() < 2) {
            assertThat(written).as("no bank without a sound question").doesNotExist();
            return;
        }
        Run second = Run.of(written, temporary.resolve("second-" + name), false);
        assertSame(first, second, written);
        Path again = temporary.resolve("second-" + name).resolve(name + ".mondai.md");
        assertThat(Files.readString(again)).isEqualTo(Files.readString(written));

        Files.writeString(written, Files.readString(written).replace("\n", "\r\n"));
        assertSame(first, Run.of(written, temporary.resolve("third-" + name), false), written);
    }

    private static void assertSame(Run first, Run second, Path written) throws IOException {
        assertThat(second.errors()).as(Files.readString(written)).isEmpty();
        // One after the other: a whole bank is too much to look through.
        for (int i = 0; i < Math.min(first.all().size(), second.all().size()); i++) {
            assertThat(second.all().get(i)).isEqualTo(first.all().get(i));
        }
        assertThat(second.all()).hasSameSizeAs(first.all());
    }

    /** What a conversion to Markdown read and told. */
    private record Run(List<Object> all, String errors) {

        static Run of(Path input, Path out, boolean keepGoing) throws IOException {
            QuestionCollector collector = new QuestionCollector();
            BankExporter markdown = Formats.installed().exporter("markdown");
            ConversionResult result = Conversion.builder(
                            Formats.of(List.copyOf(Formats.installed().readers()), List.of(collector, markdown)))
                    .input(input)
                    .out(out)
                    .target(collector.id())
                    .target(markdown.id())
                    .keepGoing(keepGoing)
                    .build()
                    .run();
            return new Run(collector.all(), errors(result.diagnostics()));
        }

        private static String errors(List<Diagnostic> diagnostics) {
            return diagnostics.stream()
                    .filter(diagnostic -> diagnostic.severity() == Severity.ERROR)
                    .map(diagnostic -> diagnostic.location() + " " + diagnostic.message(Locale.ENGLISH))
                    .collect(Collectors.joining("\n"));
        }
    }
}
