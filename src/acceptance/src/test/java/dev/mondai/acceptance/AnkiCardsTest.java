package dev.mondai.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How the cards look and behave in Chromium, as Anki's backend renders them. */
@Tag("acceptance")
class AnkiCardsTest {

    @TempDir
    Path folder;

    @Test
    void behaveByDayAndNightOnPhoneAndDesktopWithAndWithoutJavaScript() {
        check("src/acceptance/anki/cards", "cards.mjs");
    }

    @ParameterizedTest
    @ValueSource(strings = {"samples/kinds-en", "samples/kinds-ja"})
    void ofEveryKindAreCompleteWithoutJavaScriptAndReadableByDayAndNight(String sample) {
        check(sample, "kinds.mjs");
    }

    private void check(String bankFolder, String script) {
        AnkiBackend anki = AnkiBackend.find();
        String node = Consumer.program("NODE", "node");
        String chromium = Consumer.chromium();
        Consumer.require(
                Files.exists(Consumer.project("src/acceptance/node_modules/playwright-core")),
                "playwright-core (npm --prefix src/acceptance ci)");
        Path bank = Consumer.project(bankFolder);
        AnkiBackend.convert(bank, folder);
        Path cards = folder.resolve("cards.json");
        anki.accepts(folder.resolve(bank.getFileName() + ".apkg"), "--cards", cards);
        Run run = Run.of(List.of(
                node,
                Consumer.project("src/acceptance/anki").resolve(script).toString(),
                cards.toString(),
                Consumer.project("src/acceptance/target/anki-cards")
                        .resolve(bank.getFileName())
                        .toString(),
                chromium));
        assertThat(run.status()).as(run.output() + run.errors()).isZero();
    }
}
