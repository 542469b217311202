package dev.mondai.acceptance;

import static org.assertj.core.api.Assertions.fail;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/** The programs and files that acceptance tests need beside a JDK. */
final class Consumer {

    private Consumer() {}

    /**
     * The path of a program.
     *
     * @param variable the environment variable that may name it
     * @param names what it may be called on the {@code PATH}
     */
    static String program(String variable, String... names) {
        Optional<String> named = Optional.ofNullable(System.getenv(variable));
        Optional<String> found = named.or(() ->
                Stream.of(names).flatMap(Consumer::onPath).map(Path::toString).findFirst());
        require(found.isPresent(), names[0] + " (or set " + variable + ")");
        return found.orElseThrow();
    }

    /** The browser; the one that only runs headless needs half the time. */
    static String chromium() {
        return program("CHROMIUM", "chromium-headless-shell", "chromium", "chromium-browser", "google-chrome");
    }

    /** The developers' shared folder, which holds schemas and corpora that may not be part of the project. */
    static Path shared(String below) {
        Path path = Path.of(System.getProperty("mondai.shared"), below);
        require(Files.exists(path), "shared/" + below + " (set -Dmondai.shared=…)");
        return path;
    }

    /** The project's own folder. */
    static Path project(String below) {
        return Path.of(System.getProperty("mondai.root"), below);
    }

    /** Aborts the test where something is missing; in CI, where all has to be there, fails it. */
    static void require(boolean present, String what) {
        if (!present && "true".equals(System.getenv("CI"))) {
            fail("missing in CI: " + what);
        }
        Assumptions.assumeTrue(present, () -> "missing: " + what);
    }

    private static Stream<Path> onPath(String name) {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .map(folder -> Path.of(folder, name))
                .filter(Files::isExecutable);
    }
}
