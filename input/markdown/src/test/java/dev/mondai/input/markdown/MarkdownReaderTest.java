package dev.mondai.input.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.mondai.diagnostic.Diagnostic;
import dev.mondai.model.Question;
import dev.mondai.spi.BankReader;
import dev.mondai.spi.BankSource.SourceFile;
import dev.mondai.text.PlainText;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MarkdownReaderTest {

    private static final String PARTS = """
            ## 問題
            首都はどこですか。

            ## 選択肢
            A. 京都
            B. 東京

            ## 正解
            B
            """;

    @Test
    void isFoundAsAService() {
        assertThat(ServiceLoader.load(BankReader.class))
                .extracting(BankReader::id)
                .contains("markdown");
    }

    @Test
    void readsUtf8WithByteOrderMark() {
        assertThat(ReadBank.of("\uFEFF# 地理\n\n" + PARTS).cleanly().info().name())
                .isEqualTo("地理");
    }

    @Test
    void readsShiftJisWithAWarning() {
        ReadBank bank = ReadBank.of(("# 地理①\n\n" + PARTS).getBytes(Charset.forName("windows-31j")));
        assertThat(bank.question().info().name()).isEqualTo("地理①");
        assertThat(bank.codes()).containsExactly("encoding-other");
    }

    @Test
    void readsUtf16WithByteOrderMarkWithAWarning() {
        ReadBank bank = ReadBank.of(("\uFEFF# 地理\n\n" + PARTS).getBytes(StandardCharsets.UTF_16LE));
        assertThat(bank.question().info().name()).isEqualTo("地理");
        assertThat(bank.codes()).containsExactly("encoding-other");
    }

    @Test
    void tellsWhereBytesAreNotUtf8() {
        ReadBank bank = ReadBank.of(("# Caf\u00e9\n\nno sections").getBytes(StandardCharsets.ISO_8859_1));
        assertThat(bank.told()).startsWith("bank.md:1:6: error[encoding-invalid]: the byte 0xE9 is not UTF-8");
    }

    @Test
    void takesSubfoldersAsCategoriesAndSettingsFromTheRoot() {
        ReadBank bank = ReadBank.ofFolder(Map.of(
                "mondai.yaml", "bank: geo\nlanguage: ja\nwords:\n  stem: [Frage]\n  choices: Auswahl\n",
                "アジア/日本.md", "# 首都\n\n" + PARTS.replace("## 問題", "## Frage").replace("## 選択肢", "## Auswahl"),
                "アジア/読む.md", "# ただの文章\n"));
        assertThat(bank.question().info().category()).containsExactly("アジア");
        assertThat(bank.info().id()).isEqualTo("geo");
        assertThat(bank.info().language()).isEqualTo("ja");
        assertThat(bank.codes()).containsExactly("file-skipped");
    }

    @Test
    void refusesAWordThatStandsForAnotherSection() {
        ReadBank bank =
                ReadBank.ofFolder(Map.of("mondai.yaml", "words:\n  stem: 正解\nwort: x\n", "a.md", "# T\n\n" + PARTS));
        assertThat(bank.codes()).containsExactly("word-twice", "field-unknown");
    }

    @Test
    void usesTheFrontMatterOfAFileWithOneQuestion() {
        ReadBank bank = ReadBank.of("---\nid: 007\ntitle: 都\ncategory: 地理/アジア\ntype: multiple-choice\n---\n" + PARTS);
        Question question = bank.cleanly();
        assertThat(question.info().id()).isEqualTo("007");
        assertThat(question.info().name()).isEqualTo("都");
        assertThat(question.info().category()).containsExactly("地理", "アジア");
        assertThat(bank.question().multiple()).isTrue();
    }

    @Test
    void warnsOnceABankWhereIdsDependOnTheOrder() {
        ReadBank bank = ReadBank.of(("# 首都\n\n" + PARTS + "\n").repeat(3));
        assertThat(bank.codes()).containsExactly("ids-ambiguous");
        assertThat(bank.questions()).extracting(q -> q.info().id()).doesNotHaveDuplicates();
    }

    @Test
    void keepsTheIntroductionAsTheBanksDescription() {
        ReadBank bank = ReadBank.of("Some words.\n\n# 首都\n\n" + PARTS);
        assertThat(PlainText.of(bank.info().description())).isEqualTo("Some words.");
        assertThat(bank.codes()).isEmpty();
    }

    @Test
    void leavesOutAllQuestionsWhereTheFrontMatterIsBroken() {
        ReadBank bank = ReadBank.of("---\nshuffle: [\n---\n# 首都\n\n" + PARTS);
        assertThat(bank.questions()).isEmpty();
        assertThat(bank.leftOut()).containsExactly("首都 4");
    }

    @ParameterizedTest
    @EnumSource(MarkdownCode.class)
    void hasEachMessageInBothLanguages(MarkdownCode code) {
        Diagnostic diagnostic = Diagnostic.of(code, "a", "b", "c");
        assertThat(diagnostic.message(Locale.ENGLISH)).isNotBlank();
        assertThat(diagnostic.message(Locale.JAPANESE)).isNotBlank().isNotEqualTo(diagnostic.message(Locale.ENGLISH));
        assertThat(diagnostic.hint(Locale.JAPANESE).isPresent())
                .isEqualTo(diagnostic.hint(Locale.ENGLISH).isPresent());
    }

    @Test
    void readsRealDocumentsInWhateverLayout() throws IOException {
        Path corpus = Path.of(System.getProperty("mondai.shared"), "corpus");
        assumeThat(corpus).isDirectory();
        for (Path file : documentsBelow(corpus)) {
            ReadBank bank = ReadBank.ofFile(file);
            assertThat(bank.isFinished()).isTrue();
            assertThat(bank.questions()).as(file + bank.told()).isNotEmpty();
            assertThat(bank.leftOut()).as(file.toString()).isEmpty();
        }
    }

    @Test
    void readsTheSampleBanksWithoutErrors() throws IOException {
        for (String name : List.of("pretraining", "basics")) {
            Path root = Path.of(System.getProperty("mondai.root"), "samples", name);
            List<SourceFile> files = new ArrayList<>();
            for (Path file : documentsBelow(root)) {
                if (!file.toString().contains("expected")) {
                    files.add(new SourceFile(file.getFileName().toString(), file, List.of(), false, file.getParent()));
                }
            }
            ReadBank bank = ReadBank.of(root, files);
            assertThat(bank.leftOut()).as(bank.told()).isEmpty();
            assertThat(bank.told()).doesNotContain("error[");
        }
    }

    private static List<Path> documentsBelow(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(f -> f.toString().endsWith(".md"))
                    .filter(f -> !f.getFileName().toString().equals("README.md"))
                    .sorted()
                    .toList();
        }
    }
}
