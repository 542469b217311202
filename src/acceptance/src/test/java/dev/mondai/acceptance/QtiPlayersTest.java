package dev.mondai.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** QTI 3 items answered in two independent players in Chromium. */
@Tag("acceptance")
class QtiPlayersTest {

    // One of the players rounds scores to three decimals.
    private static final double ROUNDING = 0.001;

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "basics, right",
        "basics, wrong",
        "basics, half",
        "pretraining, right",
        "pretraining, wrong",
        "kinds-en, right",
        "kinds-en, wrong",
        "kinds-en, half",
        "kinds-ja, right",
        "kinds-ja, wrong",
        "kinds-ja, half"
    })
    void giveTheScoreAndShowTheFeedback(String sample, String answer) {
        List<String> player = player();
        Assumptions.assumeTrue(Files.exists(Consumer.project("samples/" + sample)), "missing: samples/" + sample);
        Run conversion = Run.mondai(
                "convert",
                Consumer.project("samples/" + sample).toString(),
                "--to",
                "qti30",
                "--out",
                folder.toString());
        assertThat(conversion.status()).as(conversion.errors()).isZero();

        String bank = folder.resolve(sample + ".qti30.zip").toString();
        Run run = Run.of(Stream.concat(player.stream(), Stream.of(bank, "--item", "all", "--answer", answer, "--lines"))
                .toList());
        assertThat(run.status()).as(run.output() + run.errors()).isZero();
        assertThat(run.output().lines().map(Attempt::of)).isNotEmpty().allSatisfy(QtiPlayersTest::isRight);
    }

    private static void isRight(Attempt attempt) {
        assertThat(attempt.score()).as(attempt.toString()).isCloseTo(attempt.expected(), within(ROUNDING));
        if (attempt.hasFeedback()) {
            assertThat(attempt.feedback()).as(attempt.toString()).isNotBlank();
        }
        assertThat(attempt.errors()).as(attempt.toString()).isEmpty();
    }

    private static List<String> player() {
        String node = Consumer.program("NODE", "node");
        Consumer.program("CHROMIUM", "chromium", "chromium-browser", "google-chrome");
        Path packages = Optional.ofNullable(System.getenv("QTI_PLAYERS"))
                .map(Path::of)
                .orElse(Consumer.project("src/acceptance"));
        for (String name : List.of("@citolab/qti-components", "qti3-item-player", "vue", "playwright-core")) {
            Consumer.require(
                    Files.exists(packages.resolve("node_modules").resolve(name)),
                    name + " (npm --prefix src/acceptance ci, or set QTI_PLAYERS)");
        }
        return List.of(
                node, Consumer.project("src/acceptance/qti/play-qti3.mjs").toString());
    }

    /** A line of the script: an item answered in a player. */
    private record Attempt(
            String player,
            String item,
            double score,
            double expected,
            String feedback,
            String errors,
            boolean hasFeedback) {

        static Attempt of(String line) {
            String[] parts = line.split("\t", -1);
            return new Attempt(
                    parts[0],
                    parts[1],
                    Double.parseDouble(parts[3]),
                    Double.parseDouble(parts[4]),
                    parts[5],
                    parts[6],
                    !parts[7].isEmpty());
        }
    }
}
