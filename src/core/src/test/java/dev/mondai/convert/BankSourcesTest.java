package dev.mondai.convert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mondai.spi.BankSource;
import dev.mondai.spi.BankSource.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BankSourcesTest {

    private static final Formats FORMATS = Formats.of(List.of(new LineReader()), List.of());

    @TempDir
    private Path folder;

    @Test
    void walksAFolderByNameWithItsSubFoldersAsCategories() throws IOException {
        make("bank/b.txt", "bank/a/z.txt", "bank/a/y/x.txt", "bank/c.TXT", "bank/読.txt", "bank/notes.md");
        make("bank/.git.txt", "bank/_draft/d.txt", "bank/expected/e.txt", "bank/a/expected/e.txt");
        BankSource bank = find(null, "bank").get(0);
        assertThat(bank.name()).isEqualTo("bank");
        assertThat(bank.root()).isEqualTo(folder.resolve("bank"));
        assertThat(bank.files())
                .extracting(SourceFile::name)
                .containsExactly("a/y/x.txt", "a/z.txt", "b.txt", "c.TXT", "読.txt");
        assertThat(bank.files().get(0).folders()).containsExactly("a", "y");
        assertThat(bank.files()).noneMatch(SourceFile::namedAlone);
    }

    @Test
    void ordersByCodePoint() {
        assertThat(Stream.of("𠮷", "ﾊ", "b", "B", "bb").sorted(FileNames.BY_CODE_POINT))
                .containsExactly("B", "b", "bb", "ﾊ", "𠮷");
    }

    @Test
    void callsABankAsItsFileAndTakesTheNearestRoot() throws IOException {
        make("repository/mondai.yaml", "repository/deep/exam 1.txt");
        BankSource bank = find(null, "repository/deep/exam 1.txt").get(0);
        assertThat(bank.name()).isEqualTo("exam 1");
        assertThat(bank.root()).isEqualTo(folder.resolve("repository"));
        assertThat(bank.files().get(0).name()).isEqualTo("deep/exam 1.txt");
        assertThat(bank.files().get(0).namedAlone()).isTrue();
    }

    @Test
    void refusesTwoBanksOfOneNameUnlessTheyAreJoined() throws IOException {
        make("a/x.txt", "b/x.txt");
        assertThatThrownBy(() -> find(null, "a/x.txt", "b/x.txt")).hasMessageContaining("two banks are called “x”");
        BankSource joined = find("both", "a/x.txt", "b/x.txt").get(0);
        assertThat(joined.name()).isEqualTo("both");
        assertThat(joined.root()).isEqualTo(folder);
        assertThat(joined.files()).extracting(SourceFile::name).containsExactly("a/x.txt", "b/x.txt");
        assertThatThrownBy(() -> find("../up", "a/x.txt")).isInstanceOf(UsageException.class);
    }

    @Test
    void saysWhatIsWrongWithAnInput() throws IOException {
        make("other/notes.md");
        assertThatThrownBy(() -> find(null, "nowhere")).hasMessage("no such file or folder: nowhere");
        assertThatThrownBy(() -> find(null, "other")).hasMessageContaining("looked for .txt");
        assertThatThrownBy(() -> find(null, "other/notes.md")).hasMessageContaining("known endings: .txt");
    }

    private List<BankSource> find(@Nullable String name, String... inputs) throws IOException {
        try (Workspace workspace = new Workspace()) {
            List<Input> all = Stream.of(inputs)
                    .map(input -> (Input) new Input.At(Path.of(input)))
                    .toList();
            return new BankSources(FORMATS, null, name, folder, workspace)
                    .find(all).stream().map(BankInput::source).toList();
        }
    }

    private void make(String... files) throws IOException {
        for (String file : files) {
            Files.createDirectories(folder.resolve(file).getParent());
            Files.writeString(folder.resolve(file), "");
        }
    }
}
