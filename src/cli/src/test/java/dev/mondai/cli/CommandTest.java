package dev.mondai.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Runs the command tests of {@code src/test/resources/command}; {@code -Dmondai.accept} rewrites them. */
class CommandTest {

    private static final Path FOLDER =
            Path.of(System.getProperty("mondai.root"), "src", "cli", "src", "test", "resources", "command");

    @TestFactory
    Stream<DynamicTest> answersAsWritten(@TempDir Path temporary) throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            List<Path> sorted = files.sorted().toList();
            assertThat(sorted).isNotEmpty();
            return sorted.stream()
                    .map(file -> dynamicTest(
                            file.getFileName().toString(),
                            file.toUri(),
                            () -> check(file, temporary.resolve(file.getFileName()))));
        }
    }

    private static void check(Path file, Path folder) throws IOException {
        String written = Files.readString(file).replace("\r\n", "\n");
        List<CommandCase> cases = CommandCase.of(written);
        assertThat(cases).as("cases of " + file).isNotEmpty();
        Files.createDirectories(folder);
        String actual = head(written) + answers(cases, folder);
        if (Golden.accepts()) {
            Files.writeString(file, actual);
        }
        assertThat(actual).isEqualTo(Files.readString(file).replace("\r\n", "\n"));
    }

    private static String answers(List<CommandCase> cases, Path folder) throws IOException {
        StringBuilder answers = new StringBuilder();
        for (CommandCase each : cases) {
            answers.append(answers.length() == 0 ? "" : "\n");
            answers.append(CommandCase.markdown(each.title, each.run(folder)));
        }
        return answers.toString();
    }

    /** What stands before the first case. */
    private static String head(String written) {
        return written.lines()
                .takeWhile(line -> !line.startsWith("## "))
                .map(line -> line + "\n")
                .collect(Collectors.joining());
    }
}
