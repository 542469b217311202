package dev.mondai.exporter.excel;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mondai.text.Block;
import dev.mondai.text.CodeBlock;
import dev.mondai.text.Emphasis;
import dev.mondai.text.Footnote;
import dev.mondai.text.Heading;
import dev.mondai.text.Image;
import dev.mondai.text.Inline;
import dev.mondai.text.InlineMath;
import dev.mondai.text.Link;
import dev.mondai.text.ListBlock;
import dev.mondai.text.MathBlock;
import dev.mondai.text.Media;
import dev.mondai.text.Paragraph;
import dev.mondai.text.Quote;
import dev.mondai.text.RawBlock;
import dev.mondai.text.RemoteMedia;
import dev.mondai.text.RichText;
import dev.mondai.text.Ruby;
import dev.mondai.text.Strikethrough;
import dev.mondai.text.Strong;
import dev.mondai.text.Subscript;
import dev.mondai.text.Superscript;
import dev.mondai.text.Table;
import dev.mondai.text.Text;
import java.util.List;
import org.junit.jupiter.api.Test;

class CellTextTest {

    @Test
    void setsListsWithBulletsNumbersAndIndents() {
        ListBlock inner = new ListBlock(3, true, List.of(List.of(line("c")), List.of(line("d"))));
        ListBlock outer = new ListBlock(null, true, List.of(List.of(line("a"), inner), List.of(line("b"))));
        assertThat(text(line("Lead-in:"), outer, line("after")))
                .isEqualTo("Lead-in:\n• a\n  3. c\n  4. d\n• b\n\nafter");
    }

    @Test
    void setsTablesAsLinesWithBars() {
        Table table = new Table(
                List.of(Table.Alignment.NONE, Table.Alignment.NONE),
                List.of(List.of(new Text("Day")), List.of(new Text("Pears"))),
                List.of(List.of(List.of(new Text("Mon")), List.of(new Text("7")))));
        assertThat(text(table)).isEqualTo("Day | Pears\nMon | 7");
    }

    @Test
    void keepsLinesOfCode() {
        CellText cell = write(new CodeBlock("java", "int a;\n  int b;"));
        assertThat(cell.runs()).containsExactly(new CellText.Run(RunStyle.PLAIN.withCode(), "int a;\n  int b;"));
    }

    @Test
    void writesFormulasAsReadableText() {
        assertThat(text(new Paragraph(List.of(new Text("Let "), new InlineMath("x^2"))), new MathBlock("\\frac{1}{2}")))
                .isEqualTo("Let x²\n\n1/2");
    }

    @Test
    void writesTheAddressOfALinkUnlessTheTextIsTheAddress() {
        assertThat(text(inlines(new Link("https://example.org", "", List.of(new Text("there"))))))
                .isEqualTo("there (https://example.org)");
        assertThat(text(inlines(new Link("https://example.org", "", List.of(new Text("https://example.org"))))))
                .isEqualTo("https://example.org");
    }

    @Test
    void raisesLowersAndStrikesCharacters() {
        CellText cell = write(inlines(
                new Text("10"),
                new Superscript(List.of(new Text("3"))),
                new Text("H"),
                new Subscript(List.of(new Text("2"))),
                new Strikethrough(List.of(new Text("O")))));
        assertThat(cell.runs())
                .extracting(run -> run.style().properties())
                .containsExactly(
                        "",
                        "<rPr><vertAlign val=\"superscript\"/><sz val=\"11\"/><rFont val=\"Calibri\"/><family val=\"2\"/></rPr>",
                        "",
                        "<rPr><vertAlign val=\"subscript\"/><sz val=\"11\"/><rFont val=\"Calibri\"/><family val=\"2\"/></rPr>",
                        "<rPr><strike/><sz val=\"11\"/><rFont val=\"Calibri\"/><family val=\"2\"/></rPr>");
    }

    @Test
    void numbersFootnotesAndWritesThemAtTheEnd() {
        assertThat(text(inlines(new Text("a"), new Footnote(List.of(line("note"))), new Text("b")), line("c")))
                .isEqualTo("a[1]b\n\nc\n\n[1] note");
    }

    @Test
    void writesTheReadingOfRubyInBrackets() {
        assertThat(text(inlines(new Ruby("東京", "とうきょう")))).isEqualTo("東京（とうきょう）");
    }

    @Test
    void writesHeadingsInBold() {
        assertThat(write(new Heading(3, List.of(new Text("Why")))).runs())
                .containsExactly(new CellText.Run(RunStyle.PLAIN.withBold(), "Why"));
    }

    @Test
    void marksQuotes() {
        assertThat(text(new Quote(List.of(line("a"))))).isEqualTo("> a");
    }

    @Test
    void takesTheTextOfHtml() {
        assertThat(text(new RawBlock("<p>a <u>b</u></p>"))).isEqualTo("a b");
    }

    @Test
    void describesSoundWithItsAddress() {
        Media sound = Media.of(new RemoteMedia("https://example.org/a.mp3"), "A", "", null, null);
        assertThat(text(inlines(sound))).isEqualTo("[A: https://example.org/a.mp3]");
    }

    @Test
    void describesARemoteImageWithItsAddress() {
        Image image = new Image(new RemoteMedia("https://example.org/a.png"), "A", "", null, null);
        assertThat(text(inlines(image))).isEqualTo("[A: https://example.org/a.png]");
    }

    @Test
    void putsNestedStylesTogether() {
        Inline bold = new Strong(List.of(new Text("a"), new Emphasis(List.of(new Text("b")))));
        assertThat(write(inlines(bold)).runs())
                .containsExactly(
                        new CellText.Run(RunStyle.PLAIN.withBold(), "a"),
                        new CellText.Run(RunStyle.PLAIN.withBold().withItalic(), "b"));
    }

    @Test
    void countsWideCharactersTwice() {
        assertThat(TextWidth.of("abcｱ")).isEqualTo(4);
        assertThat(TextWidth.of("日本（Ａ）")).isEqualTo(10);
        assertThat(TextWidth.longestLine("a\n日本\nabc")).isEqualTo(4);
    }

    @Test
    void makesRoomForWrappedLinesAndForJapanese() {
        assertThat(TextWidth.height("a\nb", 4)).isEqualTo(2 * 20);
        assertThat(TextWidth.height("abcd ef", 4)).isEqualTo(2 * 20);
        assertThat(TextWidth.height("あああああ", 4)).isEqualTo(3 * 24);
    }

    private static Paragraph line(String text) {
        return inlines(new Text(text));
    }

    private static Paragraph inlines(Inline... inlines) {
        return new Paragraph(List.of(inlines));
    }

    private static CellText write(Block... blocks) {
        return CellTextBlocks.write(RichText.of(blocks), Pictures::named);
    }

    private static String text(Block... blocks) {
        return write(blocks).text();
    }
}
