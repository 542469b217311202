package dev.mondai.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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

    /** The packages of the samples, each converted once. */
    @TempDir
    static Path folder;

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
        "kinds-ja, half",
        "hostile, right",
        "hostile, wrong"
    })
    void giveTheScoreAndShowTheFeedback(String sample, String answer) {
        Assumptions.assumeTrue(Files.exists(Consumer.project("samples/" + sample)), "missing: samples/" + sample);
        Run run = play(sample, "--item", "all", "--answer", answer, "--lines");
        assertThat(run.output().lines().map(Attempt::of)).isNotEmpty().allSatisfy(QtiPlayersTest::isRight);
    }

    /** What the right, wrong and half-right answers of {@link #giveTheScoreAndShowTheFeedback} do not reach. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // The edges of a range, and a wider one that earns a part.
                "n3 | RESPONSE=37.2 | 1",
                "n3 | RESPONSE=37.3 | 0",
                "n1 | RESPONSE=3.12 | 0.5",
                // The unit counts: the right number in another unit is wrong.
                "n2 | RESPONSE=35.316&&RESPONSE_UNIT=u2 | 2",
                "n2 | RESPONSE=9.81&&RESPONSE_UNIT=u2 | 0",
                // Letter case, what fits a wildcard, a star that is none.
                "s2 | RESPONSE=LS | 0",
                "s2 | RESPONSE=ls -la | 0.8",
                "s2 | RESPONSE=echo * | 0.5",
                "s2 | RESPONSE=echo x | 0",
                // Half an answer in a gap beside right ones.
                "g4 | RESPONSE_1=Roma&&RESPONSE_2=6&&RESPONSE_3=c1 | 5.6",
                "g4 | RESPONSE_1=Rome&&RESPONSE_2=6&&RESPONSE_3=c2 | 3",
                // A text that asks nothing is shown.
                "d1 | {} | 0"
            })
    void scoreThisAnswer(String item, String answer, double score) {
        Run run = play("kinds-en", "--item", item, answer, "--lines");
        assertThat(run.output().lines()).hasSize(2).allSatisfy(line -> {
            String[] parts = line.split("\t", -1);
            assertThat(Double.parseDouble(parts[3])).as(line).isCloseTo(score, within(ROUNDING));
            assertThat(parts[6]).as("errors: " + line).isEmpty();
        });
    }

    /** Runs the script on a sample, which also fails where an item is not rendered or not scored. */
    private Run play(String sample, String... options) {
        List<String> command = new ArrayList<>(player());
        Path bank = folder.resolve(sample + ".qti30.zip");
        if (!Files.exists(bank)) {
            String source = Consumer.project("samples/" + sample).toString();
            Run conversion = Run.mondai("convert", source, "--to", "qti30", "--out", folder.toString());
            assertThat(conversion.status()).as(conversion.errors()).isZero();
        }
        command.add(bank.toString());
        command.addAll(List.of(options));
        Run run = Run.of(command);
        assertThat(run.status()).as(run.output() + run.errors()).isZero();
        return run;
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
        Consumer.chromium();
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
