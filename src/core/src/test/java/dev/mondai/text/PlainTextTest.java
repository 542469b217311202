package dev.mondai.text;

import static dev.mondai.text.RichTexts.bullets;
import static dev.mondai.text.RichTexts.footnote;
import static dev.mondai.text.RichTexts.image;
import static dev.mondai.text.RichTexts.link;
import static dev.mondai.text.RichTexts.numbered;
import static dev.mondai.text.RichTexts.paragraph;
import static dev.mondai.text.RichTexts.strong;
import static dev.mondai.text.RichTexts.table;
import static dev.mondai.text.RichTexts.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class PlainTextTest {

    private static String plain(Block... blocks) {
        return PlainText.of(RichText.of(blocks));
    }

    @Test
    void writesEachKindOfInline() {
        assertThat(plain(paragraph(
                        strong("法則"),
                        text("は"),
                        new InlineMath("x^2"),
                        image("a.png", "図"),
                        new Code("<b>"),
                        link("https://example.org", "link"),
                        new Ruby("漢字", "かんじ"),
                        footnote(paragraph("note")),
                        new LineBreak(),
                        new Gap("g"),
                        new RawInline("<kbd>a &amp; b</kbd>"))))
                .isEqualTo("法則はx²図<b>link漢字（かんじ） [note]\n____a & b");
    }

    @Test
    void separatesBlocksByABlankLine() {
        assertThat(plain(new Heading(2, List.of(text("h"))), new Quote(List.of(paragraph("q"))), new MathBlock("y")))
                .isEqualTo("h\n\nq\n\ny");
    }

    @Test
    void marksAndIndentsTheItemsOfLists() {
        assertThat(plain(numbered(
                        9,
                        List.of(paragraph("a"), bullets(List.of(paragraph("b")), List.of(paragraph("c")))),
                        List.of(paragraph("d")))))
                .isEqualTo("9. a\n   • b\n   • c\n10. d");
        assertThat(plain(new ListBlock(null, false, List.of(List.of(paragraph("a"), paragraph("b"))))))
                .isEqualTo("• a\n\n  b");
    }

    @Test
    void separatesTheCellsOfATable() {
        assertThat(plain(table(text("a"), text("b"), text("c"), text("d")))).isEqualTo("a | b\nc | d");
    }

    @Test
    void foldsWhiteSpaceOnASingleLine() {
        RichText text = RichText.of(paragraph("  a \t\n b "), paragraph("c"));
        assertThat(PlainText.singleLine(text)).isEqualTo("a b c");
    }

    @Test
    void cutsALongLineBetweenLetters() {
        assertThat(PlainText.singleLine(RichText.plain("abcdef"), 6)).isEqualTo("abcdef");
        assertThat(PlainText.singleLine(RichText.plain("abcdefg"), 6)).isEqualTo("abcde…");
        assertThat(PlainText.singleLine(RichText.plain("ab cdefg"), 4)).isEqualTo("ab…");
        assertThat(PlainText.singleLine(RichText.plain("😀😀😀"), 2)).isEqualTo("😀…");
        assertThat(PlainText.singleLine(RichText.plain("ae\u0301bc"), 3)).isEqualTo("a…");
        assertThatThrownBy(() -> PlainText.shortened("a", 0)).hasMessageContaining("maxCodePoints");
    }
}
