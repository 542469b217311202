package dev.mondai.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mondai.convert.Formats;
import dev.mondai.spi.BankExporter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Same input, same bytes: in another process, folder, time zone, locale, default encoding, and at another time. */
class SameBytesTest {

    private static final Path SAMPLE = Path.of(System.getProperty("mondai.root"), "samples", "basics");

    @TempDir
    private Path temporary;

    @Test
    void dependOnTheInputAlone() throws Exception {
        Map<String, byte[]> one = convert("one", "-Duser.timezone=Asia/Tokyo", "-Duser.language=ja", "UTF-8");
        Map<String, byte[]> other = convert("二", "-Duser.timezone=America/Lima", "-Duser.language=tr", "ISO-8859-1");
        assertThat(one).isNotEmpty();
        assertThat(other.keySet()).isEqualTo(one.keySet());
        one.forEach((name, bytes) -> assertThat(other.get(name)).as(name).isEqualTo(bytes));
    }

    private Map<String, byte[]> convert(String folder, String zone, String language, String encoding) throws Exception {
        Path input = Files.createDirectories(temporary.resolve(folder)).resolve("basics");
        copy(SAMPLE, input);
        String targets =
                Formats.installed().exporters().stream().map(BankExporter::id).collect(Collectors.joining(","));
        List<String> command = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                zone,
                language,
                "-Dfile.encoding=" + encoding,
                "-Djava.awt.headless=true",
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName(),
                "convert",
                "basics",
                "--to",
                targets,
                "--keep-going",
                "--out",
                "out");
        Process process = new ProcessBuilder(command)
                .directory(input.getParent().toFile())
                .redirectError(temporary.resolve("errors").toFile())
                .redirectOutput(temporary.resolve("output").toFile())
                .start();
        assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
        // Not every target takes every question: that is 1.
        assertThat(process.exitValue())
                .as(Files.readString(temporary.resolve("errors")))
                .isLessThan(2);
        return files(input.resolveSibling("out"));
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> paths = Files.walk(from)) {
            for (Path path : paths.toList()) {
                Files.copy(path, to.resolve(from.relativize(path).toString()));
            }
        }
    }

    private static Map<String, byte[]> files(Path folder) throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.filter(Files::isRegularFile).toList()) {
                files.put(folder.relativize(path).toString(), Files.readAllBytes(path));
            }
        }
        return files;
    }
}
