package dev.mondai.acceptance;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What Anki's text import makes of the rows, alone and after a package. */
@Tag("acceptance")
class AnkiTextTest {

    private static final String KINDS = "samples/kinds-en";

    @TempDir
    Path folder;

    private AnkiBackend anki;

    @BeforeEach
    void findsAnki() {
        anki = AnkiBackend.find();
    }

    @ParameterizedTest
    @ValueSource(strings = {"samples/pretraining", "samples/basics", KINDS, "samples/kinds-ja"})
    void bringsEveryRowOfTheSamplesOnceToANewCollection(String sample) {
        Path text = text(sample);
        anki.accepts(text, text, "--expect-updated", 0, "--expect-added", 0);
    }

    @Test
    void asksPairsBothWays() {
        Path text = text(KINDS, "-O", "anki-text.matching=reversed");
        anki.accepts(text, text, "--expect-updated", 0, "--expect-added", 0);
    }

    @Test
    void updatesTheEditedNoteAloneAndKeepsScheduling() throws IOException {
        Path bank = folder.resolve("bank.md");
        Path first = folder.resolve("first.txt");
        Files.writeString(bank, bank("two"));
        AnkiBackend.convert("anki-text", bank, folder);
        Files.move(folder.resolve("bank.anki.txt"), first);
        Files.writeString(bank, bank("three"));
        AnkiBackend.convert("anki-text", bank, folder);
        anki.accepts(
                first, folder.resolve("bank.anki.txt"), "--expect-new", 3, "--expect-updated", 1, "--expect-added", 0);
    }

    @Test
    void changesNothingOfThePackageThatHasTheSameNotes() {
        AnkiBackend.convert(Consumer.project(KINDS), folder);
        Path text = text(KINDS, "-O", "anki-text.notetypes=mondai");
        anki.accepts(folder.resolve("kinds-en.apkg"), text, "--expect-updated", 0, "--expect-added", 0);
    }

    /** A question without a category comes after one with: its deck is the parent of the other's. */
    private static String bank(String number) {
        return """
                # Numbers

                <!-- mondai: id=first category=Small -->
                ## Question
                Which number is {n}?

                ## Choices
                - [x] this one
                - [ ] that one

                # Words

                <!-- mondai: id=second -->
                ## Question
                Which one is a word?

                ## Choices
                - [x] a word
                - [ ] 7

                # Gaps

                <!-- mondai: id=third category=Small -->
                ## Question
                A "quoted" {{word; term}},
                and a tab in `a\tb`.
                """.replace("{n}", number);
    }

    private Path text(String sample, String... options) {
        Path bank = Consumer.project(sample);
        AnkiBackend.convert("anki-text", bank, folder, options);
        return folder.resolve(bank.getFileName() + ".anki.txt");
    }
}
