package dev.mondai.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.mondai.convert.Formats;
import dev.mondai.spi.BankExporter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every folder of {@code samples/} is a bank, and its {@code expected/} holds what all targets make of it. A new case
 * needs no Java. ({@code samples/layouts} are cases of the Markdown reader.) A target without a golden file there is not checked. {@code -Dmondai.accept} rewrites {@code expected/}.
 */
class GoldenFileTest {

    private static final Path SAMPLES = Path.of(System.getProperty("mondai.root"), "samples");

    @TestFactory
    Stream<DynamicTest> makesOfEverySampleWhatIsExpected(@TempDir Path temporary) throws IOException {
        try (Stream<Path> folders = Files.list(SAMPLES)) {
            List<Path> samples = folders.filter(Files::isDirectory)
                    .filter(folder -> !folder.endsWith("layouts"))
                    .sorted()
                    .toList();
            return samples.stream()
                    .map(sample -> dynamicTest(
                            sample.getFileName().toString(),
                            sample.toUri(),
                            () -> check(sample, temporary.resolve(sample.getFileName()))));
        }
    }

    private static void check(Path sample, Path out) throws IOException {
        Map<String, byte[]> made = made(sample, out);
        Path expected = sample.resolve("expected");
        if (Golden.accepts()) {
            rewrite(expected, made);
        }
        assertThat(expected).as("golden files of " + sample).isDirectory();
        compare(files(expected), made);
    }

    private static Map<String, byte[]> made(Path sample, Path out) throws IOException {
        Files.createDirectories(out);
        String targets =
                Formats.installed().exporters().stream().map(BankExporter::id).collect(Collectors.joining(","));
        ToolRun run = ToolRun.in(out, "convert", sample.toString(), "--to", targets);
        Map<String, byte[]> made =
                new TreeMap<>(OutputParts.of(out, sample.getFileName().toString()));
        made.put("diagnostics.txt", run.errors().getBytes(StandardCharsets.UTF_8));
        return made;
    }

    private static void compare(Map<String, byte[]> expected, Map<String, byte[]> made) {
        Set<String> outputs =
                expected.keySet().stream().map(GoldenFileTest::output).collect(Collectors.toSet());
        made.keySet().removeIf(name -> !outputs.contains(output(name)));
        assertThat(made.keySet()).as("the list of files").isEqualTo(expected.keySet());
        expected.forEach((name, bytes) -> {
            if (isText(name)) {
                assertThat(text(made.get(name))).as(name).isEqualTo(text(bytes));
            } else {
                assertThat(made.get(name)).as(name).isEqualTo(bytes);
            }
        });
    }

    /** The file or, of a package, the folder directly in {@code expected/}. */
    private static String output(String name) {
        return name.replaceFirst("/.*", "");
    }

    private static void rewrite(Path expected, Map<String, byte[]> made) throws IOException {
        if (Files.exists(expected)) {
            try (Stream<Path> old = Files.walk(expected)) {
                for (Path path : old.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
        for (Map.Entry<String, byte[]> file : made.entrySet()) {
            Path path = expected.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.write(path, file.getValue());
        }
    }

    private static Map<String, byte[]> files(Path folder) throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.filter(Files::isRegularFile).toList()) {
                files.put(folder.relativize(path).toString().replace('\\', '/'), Files.readAllBytes(path));
            }
        }
        return files;
    }

    private static boolean isText(String name) {
        return name.matches(".*\\.(txt|xml|json|html|md|lock)");
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
