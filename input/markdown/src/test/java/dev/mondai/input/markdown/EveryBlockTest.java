package dev.mondai.input.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mondai.diagnostic.Diagnostic;
import dev.mondai.diagnostic.Location;
import dev.mondai.input.markdown.generated.RandomBank;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A paragraph put anywhere into a document of any layout is in what was read, or a diagnostic names its line or quotes it. */
class EveryBlockTest {

    private static final Path LAYOUTS = Path.of(System.getProperty("mondai.root"), "samples", "layouts");
    private static final String WORD = "w31w";

    /** Every build tries a tenth of what {@code -Dmondai.banks=10000} tries. */
    private static final int BANKS = Integer.getInteger("mondai.banks", 1_000) / 5;

    private static final int PLACES = 4;

    @TempDir
    Path folder;

    @ParameterizedTest
    @MethodSource("layouts")
    void isReadOrNamed(String layout) throws IOException {
        List<String> lines = Files.readAllLines(LAYOUTS.resolve(layout).resolve("bank.md"));
        for (int at = 0; at <= lines.size(); at++) {
            check(lines, at);
        }
    }

    static Stream<String> layouts() throws IOException {
        try (Stream<Path> folders = Files.list(LAYOUTS)) {
            return folders
                    .filter(Files::isDirectory)
                    .map(layout -> layout.getFileName().toString())
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    /** The same in banks made at random, at some places of each. */
    @ParameterizedTest
    @MethodSource("seeds")
    void isReadOrNamedInRandomBanks(long seed) throws IOException {
        List<String> lines = RandomBank.of(seed).markdown().lines().toList();
        Random random = new Random(seed);
        for (int i = 0; i < PLACES; i++) {
            check(lines, random.nextInt(lines.size() + 1));
        }
    }

    static LongStream seeds() {
        return LongStream.range(0, BANKS);
    }

    private void check(List<String> lines, int at) throws IOException {
        List<String> more = new ArrayList<>(lines);
        more.addAll(at, List.of("", WORD, ""));
        String text = String.join("\n", more);
        ReadBank bank = ReadBank.ofFile(Files.writeString(folder.resolve("bank.md"), text));
        boolean sound = bank.leftOut().isEmpty() && !bank.codes().contains("questions-missing");
        assertThat(!sound || kept(bank).contains(WORD)).as(text + bank.told()).isTrue();
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
