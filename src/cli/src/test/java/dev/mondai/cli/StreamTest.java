package dev.mondai.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mondai.convert.Formats;
import dev.mondai.spi.BankExporter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What goes to standard output, and what else is written then. */
class StreamTest {

    private static final String BANK = Path.of(System.getProperty("mondai.root"), "samples", "single-choice")
            .toString();

    @TempDir
    private Path folder;

    static Stream<String> targets() {
        return Formats.installed().exporters().stream().map(BankExporter::id);
    }

    @ParameterizedTest
    @MethodSource("targets")
    void holdsTheOutputAndLeavesNoFile(String target) throws IOException {
        ToolRun run = ToolRun.in(folder, "convert", BANK, "--to", target, "--out", "-");
        assertThat(run.status()).as(run.errors()).isZero();
        assertThat(run.output()).isNotEmpty();
        assertThat(files()).isEmpty();
    }

    @Test
    void comesWithTheLockFileThatIsNamed() throws IOException {
        ToolRun run = ToolRun.in(folder, "convert", BANK, "--to", "anki", "--out", "-", "-O", "anki.lock=kept.lock");
        assertThat(run.status()).as(run.errors()).isZero();
        assertThat(files()).containsExactly("kept.lock");
    }

    private List<String> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
