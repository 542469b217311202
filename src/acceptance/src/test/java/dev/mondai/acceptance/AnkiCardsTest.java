package dev.mondai.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How the cards look and behave in Chromium, as Anki's backend renders them. */
@Tag("acceptance")
class AnkiCardsTest {

    @TempDir
    Path folder;

    @Test
    void behaveByDayAndNightOnPhoneAndDesktopWithAndWithoutJavaScript() {
        AnkiBackend anki = AnkiBackend.find();
        String node = Consumer.program("NODE", "node");
        String chromium = Consumer.program("CHROMIUM", "chromium", "chromium-browser", "google-chrome");
        Consumer.require(
                Files.exists(Consumer.project("src/acceptance/node_modules/playwright-core")),
                "playwright-core (npm --prefix src/acceptance ci)");
        AnkiBackend.convert(Consumer.project("src/acceptance/anki/cards"), folder);
        Path cards = folder.resolve("cards.json");
        anki.accepts(folder.resolve("cards.apkg"), "--cards", cards);
        String script = Consumer.project("src/acceptance/anki/cards.mjs").toString();
        String pictures = Consumer.project("src/acceptance/target/anki-cards").toString();
        Run run = Run.of(List.of(node, script, cards.toString(), pictures, chromium));
        assertThat(run.status()).as(run.output() + run.errors()).isZero();
    }
}
