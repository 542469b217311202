package dev.mondai.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What Anki makes of a package or a text, and of the next one of the same bank. */
@Tag("acceptance")
class AnkiImportTest {

    @TempDir
    Path folder;

    private AnkiBackend anki;
    private Path bank;

    @BeforeEach
    void copiesTheBank() throws IOException {
        anki = AnkiBackend.find();
        bank = Files.createDirectory(folder.resolve("cards"));
        try (Stream<Path> files = Files.list(Consumer.project("src/acceptance/anki/cards"))) {
            for (Path file : files.toList()) {
                Files.copy(file, bank.resolve(file.getFileName()));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"samples/pretraining", "samples/basics", "samples/kinds-en", "samples/kinds-ja"})
    void takesTheSamplesWithTheirMedia(String sample) {
        Path bankFolder = Consumer.project(sample);
        AnkiBackend.convert(bankFolder, folder);
        anki.accepts(folder.resolve(bankFolder.getFileName() + ".apkg"));
    }

    @Test
    void takesEveryCardOnceAndUpdatesNothingTheSecondTime() throws IOException {
        Path first = export("first.apkg");
        anki.accepts(first, export("second.apkg"), "--expect-new", 4, "--expect-updated", 0, "--expect-added", 0);
    }

    @Test
    void updatesTheEditedNoteAloneAndKeepsScheduling() throws IOException {
        Path first = export("first.apkg");
        edit("02-en-multi.md", "exactly two divisors", "two divisors, no more and no less");
        anki.accepts(first, export("second.apkg"), "--expect-updated", 1, "--expect-added", 0);
    }

    @Test
    void losesNothingWhenQuestionsGoComeAndSwap() throws IOException {
        Path first = export("first.apkg");
        Files.delete(bank.resolve("03-en-fixed.md"));
        Files.copy(bank.resolve("04-ja-all.md"), bank.resolve("05-new.md"));
        edit("05-new.md", "ja-all", "ja-new");
        Files.move(bank.resolve("01-ja-single.md"), bank.resolve("09-last.md"));
        anki.accepts(first, export("second.apkg"), "--expect-updated", 0, "--expect-added", 1);
    }

    @Test
    void findsQuestionsThatAreGoneByTheSearchThatItTells() throws IOException {
        Path first = export("first.apkg");
        Files.delete(bank.resolve("03-en-fixed.md"));
        Matcher search = Pattern.compile("\"Key:[^\n]*")
                .matcher(AnkiBackend.convert(bank, folder).errors());
        assertThat(search.find()).isTrue();
        anki.accepts(first, "--search", search.group(), "--expect-found", "cards/en-fixed");
    }

    private Path export(String name) throws IOException {
        AnkiBackend.convert(bank, folder);
        return Files.move(folder.resolve("cards.apkg"), folder.resolve(name), StandardCopyOption.REPLACE_EXISTING);
    }

    private void edit(String file, String old, String replacement) throws IOException {
        Path path = bank.resolve(file);
        String text = Files.readString(path);
        assertThat(text).contains(old);
        Files.writeString(path, text.replace(old, replacement));
    }
}
