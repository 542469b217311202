package dev.mondai.input.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mondai.diagnostic.Diagnostic;
import dev.mondai.diagnostic.Location;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** A paragraph put anywhere into a document of any layout is in what was read, or a diagnostic names its line or quotes it. */
class EveryBlockTest {

    private static final Path LAYOUTS = Path.of(System.getProperty("mondai.root"), "samples", "layouts");
    private static final String WORD = "w31w";

    @TestFactory
    Stream<DynamicTest> isReadOrNamed() throws IOException {
        try (Stream<Path> folders = Files.list(LAYOUTS)) {
            return folders.filter(Files::isDirectory).sorted().toList().stream()
                    .map(layout -> DynamicTest.dynamicTest(
                            layout.getFileName().toString(), () -> check(layout.resolve("bank.md"))));
        }
    }

    private static void check(Path document) throws IOException {
        List<String> lines = Files.readAllLines(document);
        for (int at = 0; at <= lines.size(); at++) {
            List<String> more = new ArrayList<>(lines);
            more.addAll(at, List.of("", WORD, ""));
            String text = String.join("\n", more);
            ReadBank bank = ReadBank.of(text);
            boolean sound = bank.leftOut().isEmpty() && !bank.codes().contains("questions-missing");
            assertThat(!sound || kept(bank).contains(WORD))
                    .as(text + bank.told())
                    .isTrue();
        }
    }

    private static String kept(ReadBank bank) {
        return BankDump.of(bank)
                + bank.allDiagnostics().stream().map(EveryBlockTest::named).collect(Collectors.joining());
    }

    private static String named(Diagnostic diagnostic) {
        Location place = diagnostic.location();
        return diagnostic.message(Locale.ENGLISH) + (place == null ? "" : place.sourceLine());
    }
}
