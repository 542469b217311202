package dev.mondai.exporter.anki;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LockFileTest {

    private static final long NOW = 1_800_000_000L;

    @TempDir
    Path folder;

    @Test
    void isTextSortedByGuid() throws IOException {
        LockFile lock = LockFile.read(file());
        lock.modified("b", "01", "second one", NOW);
        lock.modified("a", "02", "first", NOW);
        lock.write(file(), "試験");
        assertThat(file())
                .content(StandardCharsets.UTF_8)
                .isEqualTo("# mondai: the Anki notes of the bank 試験\n"
                        + "a 02 1767225600 first\nb 01 1767225600 second one\n");
        assertThat(LockFile.read(file()).bank()).contains("試験");
    }

    @Test
    void keepsItsLinesWhateverIdsHold() throws IOException {
        LockFile lock = LockFile.read(file());
        lock.modified("a", "02", "two\nlines", NOW);
        lock.write(file(), "a\nbank");
        LockFile again = LockFile.read(file());
        assertThat(again.brokenLines()).isEmpty();
        assertThat(again.isOfOtherBank("a\nbank")).isFalse();
        assertThat(again.gone()).containsExactly("two lines");
    }

    @Test
    void keepsTheTimeOfWhatHasNotChanged() throws IOException {
        Files.writeString(file(), "a 02 1767225777 q\n");
        assertThat(LockFile.read(file()).modified("a", "02", "q", NOW)).isEqualTo(1_767_225_777L);
    }

    @Test
    void neverTurnsATimeBack() throws IOException {
        Files.writeString(file(), "a 02 1900000000 q\n");
        assertThat(LockFile.read(file()).modified("a", "03", "q", NOW)).isEqualTo(1_900_000_001L);
    }

    @Test
    void remembersQuestionsThatAreGone() throws IOException {
        Files.writeString(file(), "a 02 1767225600 q2\nb 02 1767225600 q1\nc 02 1767225600 q3\n");
        LockFile lock = LockFile.read(file());
        lock.modified("c", "02", "q3", NOW);
        assertThat(lock.gone()).containsExactly("q1", "q2");
        lock.write(file(), "bank");
        assertThat(file()).content(StandardCharsets.UTF_8).contains("q1", "q2");
    }

    @Test
    void namesLinesOfAMergeThatIsNotResolved() throws IOException {
        Files.writeString(file(), "<<<<<<< ours\na 02 1767225600 q\n=======\r\na 03 1767225600 q\n>>>>>>> theirs\n");
        assertThat(LockFile.read(file()).brokenLines()).containsExactly(1, 3, 4, 5);
    }

    @Test
    void remembersTheNumbersOfPartsEvenOfThoseThatAreGone() throws IOException {
        LockFile lock = LockFile.read(file());
        assertThat(lock.numbers("a", List.of("x", "x", "two words"))).containsExactly(1, 2, 3);
        lock.write(file(), "bank");
        LockFile again = LockFile.read(file());
        assertThat(again.numbers("a", List.of("two words"))).containsExactly(3);
        again.write(file(), "bank");
        assertThat(file()).content(StandardCharsets.UTF_8).endsWith("a gone 1 x\na gone 2 x #2\na part 3 two words\n");
        assertThat(LockFile.read(file()).numbers("a", List.of("new", "two words")))
                .containsExactly(4, 3);
    }

    @Test
    void namesLinesThatGiveOneNumberToTwoParts() throws IOException {
        Files.writeString(file(), "a part 1 x\na part 1 y\n");
        assertThat(LockFile.read(file()).brokenLines()).containsExactly(2);
    }

    private Path file() {
        return folder.resolve("bank.anki.lock");
    }
}
