package dev.mondai.exporter.anki;

import static dev.mondai.exporter.anki.EveryKind.cloze;
import static dev.mondai.exporter.anki.EveryKind.gap;
import static dev.mondai.exporter.anki.EveryKind.matching;
import static dev.mondai.model.QuestionMaker.question;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mondai.diagnostic.Diagnostic;
import dev.mondai.model.BankInfo;
import dev.mondai.model.EssayResponse;
import dev.mondai.model.Question;
import dev.mondai.model.QuestionMaker;
import dev.mondai.text.RichText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AnkiTextExporterTest {

    @TempDir
    Path folder;

    @Test
    void namesItsColumnsBeforeTheRows() throws IOException {
        assertThat(text(paris("paris").make())).startsWith("""
                        #separator:Tab
                        #html:true
                        #guid column:1
                        #notetype column:2
                        #deck column:3
                        #tags column:4
                        #columns:GUID\tNote type\tDeck\tTags\tFront\tBack
                        """);
    }

    @Test
    void givesNotesTheGuidsThatTheyHaveInAPackage() throws IOException {
        Question question = paris("paris").make();
        String dump = ApkgDump.of(package_().export(question));
        String guid = text(question).lines().skip(7).findFirst().orElseThrow().split("\t")[0];
        assertThat(dump).contains("guid " + guid + " ");
    }

    /** Anki would make the parent with the child, forget it, and put the later row into a deck "Bank+". */
    @Test
    void putsRowsOfAParentDeckBeforeThoseOfItsChildren() throws IOException {
        String text = text(
                paris("inner").category("Europe").make(),
                paris("outer").make(),
                paris("inner-too").category("Europe").make());
        assertThat(text.lines().filter(line -> line.contains("\tBasic\t")).map(line -> line.split("\t")[2]))
                .containsExactly("Bank", "Bank::Europe", "Bank::Europe");
    }

    /** Anki would look for a deck with this id, and skip the row. */
    @Test
    void writesADeckThatIsANumberInFullWidth() throws IOException {
        FolderContext context = context();
        Path file = context.export(
                new BankInfo("2024", "bank", null, RichText.EMPTY),
                List.of(paris("paris").make()));
        assertThat(Files.readString(file)).contains("\tBasic\t２０２４\t");
        assertThat(codes(context)).containsExactly(AnkiCode.DECK_IS_NUMBER);
    }

    @Test
    void quotesColumnsWithTabsLinesAndQuotes() {
        TextRow row = new TextRow("g", "Basic", "Deck", List.of("a", "b"), List.of("say \"so\"", "a\tb\nc", "plain"));
        assertThat(row.text()).isEqualTo("g\tBasic\tDeck\ta b\t\"say \"\"so\"\"\"\t\"a\tb\nc\"\tplain\n");
    }

    /** Anki skips a row whose first field is blank. */
    @Test
    void putsTheNameWhereAFrontWouldBeBlank() throws IOException {
        Question blank = EveryKind.essay(EssayResponse.DEFAULT).withBody(EveryKind.body(RichText.EMPTY));
        assertThat(text(blank)).contains("start\"\">\nName of essay\n</div>\"\t");
    }

    @Test
    void asksAPairBothWaysInTwoRows() throws IOException {
        Path file = context().with("matching", "reversed").export(matching("France=Paris"));
        List<String> guids = Files.readString(file)
                .lines()
                .filter(line -> line.contains("\tBasic\t"))
                .map(line -> line.split("\t")[0])
                .toList();
        assertThat(guids).hasSize(2);
        assertThat(guids.get(1)).isEqualTo(guids.get(0) + "b");
    }

    @Test
    void takesTheNumbersOfGapsFromTheLockFile() throws IOException {
        package_().export(cloze(gap("a", "1"), gap("b", "2")));
        assertThat(text(cloze(gap("new", "3"), gap("b", "2"), gap("a", "1")))).contains("{{c3::3}}{{c2::2}}{{c1::1}}");
    }

    @Test
    void writesAllFieldsForMondaisOwnNoteTypes() throws IOException {
        Path file = context().with("notetypes", "mondai").export(paris("paris").make(), cloze(gap("a", "1")));
        assertThat(Files.readString(file))
                .contains("\tKey\tField 2\t", "\tmondai Choice\tBank\t\tbank/paris\t", "\tmondai Cloze\tBank\t\tbank/");
    }

    @Test
    void saysWhichNamesAJapaneseCollectionHas() throws IOException {
        FolderContext japanese = context();
        japanese.export(
                new BankInfo("Bank", "bank", "ja", RichText.EMPTY),
                List.of(paris("paris").make()));
        assertThat(codes(japanese)).containsExactly(AnkiCode.NOTE_TYPES_ENGLISH);
        FolderContext named = context().with("basic", "基本");
        named.export(
                new BankInfo("Bank", "bank", "ja", RichText.EMPTY),
                List.of(paris("paris").make()));
        assertThat(codes(named)).isEmpty();
    }

    private static QuestionMaker paris(String id) {
        return question("Capital of France?").id(id).choice("Rome").key("Paris");
    }

    private String text(Question... questions) throws IOException {
        return Files.readString(context().export(questions));
    }

    private FolderContext context() {
        return package_().text();
    }

    private FolderContext package_() {
        return FolderContext.at(folder, "2026-11-24T08:00:00Z");
    }

    private static List<Object> codes(FolderContext context) {
        return context.diagnostics().all().stream()
                .<Object>map(Diagnostic::code)
                .toList();
    }
}
