package dev.mondai.input.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Every folder of {@code samples/layouts} is a way of writing questions: {@code bank.md}, and in {@code expected/} what is
 * read from it and what is told. A new way needs no Java. {@code -Dmondai.accept} rewrites {@code expected/}.
 */
class LayoutSamplesTest {

    private static final Path LAYOUTS = Path.of(System.getProperty("mondai.root"), "samples", "layouts");
    private static final boolean ACCEPT =
            !System.getProperty("mondai.accept", "").isEmpty();

    @TestFactory
    Stream<DynamicTest> readsEachLayout() throws IOException {
        return layouts().stream()
                .map(layout -> DynamicTest.dynamicTest(layout.getFileName().toString(), () -> check(layout)));
    }

    @Test
    void knowsAtLeastThirty() throws IOException {
        assertThat(layouts()).hasSizeGreaterThanOrEqualTo(30);
    }

    private static void check(Path layout) throws IOException {
        ReadBank bank = ReadBank.ofFile(layout.resolve("bank.md"));
        String actual = BankDump.of(bank);
        Path expected = layout.resolve("expected").resolve("questions.txt");
        if (ACCEPT) {
            Files.createDirectories(expected.getParent());
            Files.writeString(expected, actual);
        }
        assertThat(actual).isEqualTo(Files.readString(expected));
    }

    private static List<Path> layouts() throws IOException {
        try (Stream<Path> folders = Files.list(LAYOUTS)) {
            return folders.filter(Files::isDirectory).sorted().toList();
        }
    }
}
