package dev.mondai.cli;

import dev.mondai.convert.Conversion;
import dev.mondai.convert.Formats;
import dev.mondai.spi.BankExporter;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/**
 * Converts a question of its own to all targets and throws the results away: what the launcher runs once, so that Java
 * keeps an archive of the classes that conversions need.
 */
final class WarmUp {

    /** What {@code mondai} calls it; not in the help, since it is of no use to people. */
    static final String NAME = "--warm-up";

    private static final String BANK = """
            # Start - Warm up

            ## Question
            Which of **these** is right? 「問題」 $x^2$

            ## Choices
            A. This one
            B. `that` one

            ## Answer
            A

            ## Explanation
            - A: since it *is*
            - B: since it is not

            | a | b |
            |---|---|
            | 1 | 2 |
            """;

    private WarmUp() {}

    static int run() throws IOException {
        Path folder = Files.createTempDirectory("mondai");
        Formats formats = Formats.installed();
        Conversion.Builder builder = Conversion.builder(formats)
                .folder(folder)
                .input(new ByteArrayInputStream(BANK.getBytes(StandardCharsets.UTF_8)));
        formats.exporters().stream().map(BankExporter::id).forEach(builder::target);
        builder.build().run();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
        return ExitStatus.FINE;
    }
}
