package dev.mondai.text;

import static dev.mondai.text.RichTexts.bullets;
import static dev.mondai.text.RichTexts.emphasis;
import static dev.mondai.text.RichTexts.footnote;
import static dev.mondai.text.RichTexts.image;
import static dev.mondai.text.RichTexts.link;
import static dev.mondai.text.RichTexts.numbered;
import static dev.mondai.text.RichTexts.paragraph;
import static dev.mondai.text.RichTexts.recording;
import static dev.mondai.text.RichTexts.strong;
import static dev.mondai.text.RichTexts.table;
import static dev.mondai.text.RichTexts.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is written; that it is read back equal is tested beside the reader. */
class MarkdownWriterTest {

    private static String written(Block... blocks) {
        return MarkdownWriter.create().write(RichText.of(blocks));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '→',
            quoteCharacter = '"',
            value = {
                "a * b_c _d → a \\* b_c \\_d",
                "$100から$200 → \\$100から\\$200",
                "\\frac \\( → \\\\frac \\\\(",
                "+ x → \\+ x",
                "- x → \\- x",
                "-5 → -5",
                "# x → \\# x",
                "C# → C#",
                "1. x → 1\\. x",
                "12) x → 12\\) x",
                "1.5 → 1.5",
                "> x → \\> x",
                "=== → \\===",
                "a < b → a < b",
                "List<String> → List\\<String>",
                "AT&T → AT&T",
                "&amp; → \\&amp;",
                "a[0] = b[1] → a[0] = b[1]",
                "[a](b) → &#91;a](b)",
                "[a]: b → &#91;a]: b",
                "[^1] → &#91;^1]",
                "~~a~~ → \\~\\~a\\~\\~",
                "`a` → \\`a\\`",
            })
    void escapesWhatWouldBeMarkup(String text, String markdown) {
        assertThat(written(paragraph(text))).isEqualTo(markdown);
    }

    @Test
    void keepsBlanksAtTheBordersOfLines() {
        assertThat(written(paragraph("  a  \n b\n\nc "))).isEqualTo("&#32; a &#32;\n&#32;b\n&#10;c&#32;");
    }

    @Test
    void marksEmphasisBesideJapanesePunctuation() {
        assertThat(written(paragraph(strong("法則（Laws）"), text("に")))).isEqualTo("**法則（Laws）**に");
    }

    @Test
    void writesTagsWhereMarksWouldNotWork() {
        assertThat(written(paragraph(text("a"), strong("(b)"), text("c")))).isEqualTo("a<strong>(b)</strong>c");
        assertThat(written(paragraph(emphasis(" a ")))).isEqualTo("<em> a </em>");
    }

    @Test
    void keepsNeighbouringAndNestedEmphasisApart() {
        assertThat(written(paragraph(emphasis("a"), emphasis("b")))).isEqualTo("_a_*b*");
        assertThat(written(paragraph(text("x"), emphasis("a"), emphasis("b")))).isEqualTo("x<em>a</em>*b*");
        assertThat(written(paragraph(new Strong(List.of(emphasis("a")))))).isEqualTo("**_a_**");
        assertThat(written(paragraph(new Emphasis(List.of(text("a "), strong("b"))))))
                .isEqualTo("*a __b__*");
    }

    @Test
    void writesDeeplyNestedEmphasisOnce() {
        Inline nested = text("a");
        for (int depth = 0; depth < 200; depth++) {
            nested = depth % 2 == 0 ? new Strong(List.of(nested)) : new Emphasis(List.of(text(" "), nested));
        }
        assertThat(written(paragraph(nested))).contains("a").hasSizeLessThan(10_000);
    }

    @Test
    void joinsCodeWhoseBackticksWouldRunTogether() {
        assertThat(written(paragraph(new Code("a"), new Code("b")))).isEqualTo("`ab`");
    }

    @Test
    void writesEachKindOfInline() {
        assertThat(written(paragraph(recording("a b.mp3", "audio/mpeg", "A")))).isEqualTo("![A](a%20b.mp3)");
        MediaSource untold = new RemoteMedia("https://example.org/play?id=1");
        assertThat(written(paragraph(new MediaPlayer(MediaPlayer.Kind.VIDEO, untold, "V", ""))))
                .isEqualTo("<video src=\"https://example.org/play?id=1\" controls=\"true\" aria-label=\"V\">V</video>");
        Image sized = new Image(image("図 1.png", "").source(), "a]b", "t\"", Length.pixels(300), null);
        assertThat(written(paragraph(
                        new Strikethrough(List.of(text("d"))),
                        new Subscript(List.of(text("2"))),
                        new Superscript(List.of(text("3"))),
                        new Code("a`b"),
                        new LineBreak(),
                        new InlineMath("x_1"),
                        text("と"),
                        new InlineMath("x"),
                        text("1"),
                        new Ruby("漢字", "かんじ"),
                        link("https://example.org/a b", "l"),
                        link("javascript:x", "j"),
                        sized,
                        text("{}"),
                        new LineBreak())))
                .isEqualTo("~~d~~<sub>2</sub><sup>3</sup>``a`b``\\\n$x_1$と\\(x\\)1<ruby>漢字<rt>かんじ</rt></ruby>"
                        + "[l](<https://example.org/a b>)j![a&#93;b](図%201.png \"t\\\"\"){width=300}\\{}<br/>");
    }

    @Test
    void writesEachKindOfBlock() {
        assertThat(written(
                        new Heading(2, List.of(text("C#"))),
                        new Quote(List.of(paragraph("a"), paragraph("b"))),
                        new CodeBlock("java", "```\n\n  x"),
                        new MathBlock("a\n\nb"),
                        new RawBlock("<details>\n\n<summary>s</summary></details>"),
                        new ThematicBreak()))
                .isEqualTo("## C\\#\n\n> a\n>\n> b\n\n````java\n```\n\n  x\n````\n\n$$\na\nb\n$$\n\n"
                        + "<details>\n<summary>s</summary></details>\n\n___");
    }

    @Test
    void keepsListsTightAndApart() {
        ListBlock inner = numbered(9, List.of(paragraph("b")), List.of(new CodeBlock("", "c\n\nd")));
        assertThat(written(bullets(List.of(paragraph("a\nb"), bullets(List.of(paragraph("c")))), List.of()), inner))
                .isEqualTo("- a\n  b\n  - c\n-\n\n9. b\n10. ```\n    c\n\n    d\n    ```");
        assertThat(written(bullets(List.of(paragraph("a"))), bullets(List.of(paragraph("b")))))
                .isEqualTo("- a\n\n* b");
        assertThat(written(new ListBlock(1, false, List.of(List.of(paragraph("a")), List.of(paragraph("b"))))))
                .isEqualTo("1. a\n\n2. b");
    }

    @Test
    void escapesTheBorderOfCells() {
        assertThat(written(table(text("a|b"), new Code("|"), new LineBreak(), text("|"))))
                .isEqualTo("| a\\|b | `\\|` |\n|:---|---|\n| <br/> | \\| |");
    }

    @Test
    void definesFootnotesAtTheEnd() {
        Footnote note = footnote(paragraph("n"), paragraph("m"));
        assertThat(written(paragraph(text("a"), note), paragraph(text("b"), note)))
                .isEqualTo("a[^1]\n\nb[^1]\n\n[^1]: n\n\n    m");
        assertThat(written(paragraph(note, text("(c)")))).startsWith("[^1]&#40;c)\n");
        assertThat(written(paragraph(note, text(": c")))).startsWith("[^1]\\: c\n");
    }

    @Test
    void asksTheCallerForGaps() {
        RichText cloze = RichText.of(paragraph(new Gap("g1")));
        assertThat(MarkdownWriter.withGaps(gap -> "{{" + gap.id() + "}}").write(cloze))
                .isEqualTo("{{g1}}");
        assertThatThrownBy(() -> MarkdownWriter.create().write(cloze)).isInstanceOf(IllegalStateException.class);
    }
}
