package dev.mondai.input.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Every document below {@code good} and {@code bad} is a case: beside it lies what is read from it, or what is told about
 * it. {@code -Dmondai.accept} rewrites these files.
 */
class DocumentCasesTest {

    private static final Path CASES =
            Path.of(System.getProperty("mondai.root"), "input", "markdown", "src", "test", "resources");
    private static final boolean ACCEPT =
            !System.getProperty("mondai.accept", "").isEmpty();

    @TestFactory
    Stream<DynamicTest> readsGoodDocuments() throws IOException {
        return documents("good").stream()
                .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> {
                    ReadBank bank = ReadBank.of(Files.readAllBytes(file));
                    assertThat(bank.leftOut()).isEmpty();
                    compare(file, BankDump.of(bank));
                }));
    }

    @TestFactory
    Stream<DynamicTest> readsGoodDocumentsWithOtherLineEndsAndByteOrderMark() throws IOException {
        return documents("good").stream()
                .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> {
                    String text = Files.readString(file);
                    String windows = "\uFEFF" + text.replace("\n", "\r\n");
                    assertThat(BankDump.of(ReadBank.of(windows))).isEqualTo(BankDump.of(ReadBank.of(text)));
                }));
    }

    @TestFactory
    Stream<DynamicTest> tellsWhatIsWrongWithBadDocuments() throws IOException {
        return documents("bad").stream()
                .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> {
                    ReadBank bank = ReadBank.of(Files.readAllBytes(file));
                    compare(file, bank.told() + "left out: " + bank.leftOut() + "\n");
                }));
    }

    @Test
    void hasCasesOfBothKinds() throws IOException {
        assertThat(documents("good")).isNotEmpty();
        assertThat(documents("bad")).isNotEmpty();
    }

    private static void compare(Path document, String actual) throws IOException {
        Path expected = Path.of(document.toString().replaceAll("\\.md$", ".txt"));
        if (ACCEPT) {
            Files.writeString(expected, actual);
        }
        assertThat(actual).isEqualTo(Files.readString(expected, StandardCharsets.UTF_8));
    }

    private static List<Path> documents(String folder) throws IOException {
        try (Stream<Path> files = Files.list(CASES.resolve(folder))) {
            return files.filter(f -> f.toString().endsWith(".md")).sorted().toList();
        }
    }
}
