package dev.mondai.input.markdown.syntax;

import static dev.mondai.text.MediaPlayer.Kind.AUDIO;
import static dev.mondai.text.MediaPlayer.Kind.VIDEO;
import static dev.mondai.text.RichTexts.paragraph;
import static dev.mondai.text.RichTexts.strong;
import static dev.mondai.text.RichTexts.text;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mondai.diagnostic.Location;
import dev.mondai.text.Block;
import dev.mondai.text.CodeBlock;
import dev.mondai.text.Footnote;
import dev.mondai.text.Heading;
import dev.mondai.text.Image;
import dev.mondai.text.InlineMath;
import dev.mondai.text.Length;
import dev.mondai.text.LineBreak;
import dev.mondai.text.Link;
import dev.mondai.text.ListBlock;
import dev.mondai.text.MarkdownWriter;
import dev.mondai.text.MathBlock;
import dev.mondai.text.MediaPlayer;
import dev.mondai.text.Quote;
import dev.mondai.text.RawBlock;
import dev.mondai.text.RawInline;
import dev.mondai.text.RemoteMedia;
import dev.mondai.text.RichText;
import dev.mondai.text.Ruby;
import dev.mondai.text.Strikethrough;
import dev.mondai.text.Subscript;
import dev.mondai.text.Superscript;
import dev.mondai.text.Table;
import dev.mondai.text.ThematicBreak;
import dev.mondai.text.XhtmlWriter;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.commonmark.node.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RichTextBuilderTest {

    private final Conversions conversions = new Conversions();

    @Test
    void convertsEachKindOfBlock() {
        assertThat(blocks("## 見出し\n\n> 引用\n\n---\n\n```java -x\nint i;\n```\n\n    indented\n\n$$\nx\n$$"))
                .containsExactly(
                        new Heading(2, List.of(text("見出し"))),
                        new Quote(List.of(paragraph("引用"))),
                        new ThematicBreak(),
                        new CodeBlock("java", "int i;"),
                        new CodeBlock("", "indented"),
                        new MathBlock("x"));
        assertThat(conversions.reported()).isEmpty();
    }

    @Test
    void keepsTheNumbersAndTheTightnessOfLists() {
        assertThat(blocks("3. c\n4. d\n\n- a\n\n- b\n  - c"))
                .containsExactly(
                        new ListBlock(3, true, List.of(List.of(paragraph("c")), List.of(paragraph("d")))),
                        new ListBlock(
                                null,
                                false,
                                List.of(
                                        List.of(paragraph("a")),
                                        List.of(
                                                paragraph("b"),
                                                new ListBlock(null, true, List.of(List.of(paragraph("c"))))))));
    }

    @Test
    void keepsAnEmptyItem() {
        assertThat(blocks("- a\n-\n- c"))
                .containsExactly(new ListBlock(
                        null, true, List.of(List.of(paragraph("a")), List.of(), List.of(paragraph("c")))));
    }

    @Test
    void convertsTablesWithTheirAlignments() {
        assertThat(blocks("|a|b|c|d|\n|:-|-:|:-:|-|\n|1|**2**|3|"))
                .containsExactly(new Table(
                        List.of(
                                Table.Alignment.LEFT,
                                Table.Alignment.RIGHT,
                                Table.Alignment.CENTER,
                                Table.Alignment.NONE),
                        List.of(List.of(text("a")), List.of(text("b")), List.of(text("c")), List.of(text("d"))),
                        List.of(List.of(
                                List.of(text("1")),
                                List.of(strong("2")),
                                List.of(text("3")),
                                List.<dev.mondai.text.Inline>of()))));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            | 1 | lost |; 3:1 cells-dropped: lost
            1 | 2 \\| 3 | | 4; 3:1 cells-dropped: 2 \\| 3 | 4
            | 1 | |;
            | 1 \\| 2 |;
            | 1;
            ||;
            || lost |; 3:1 cells-dropped: lost
            """)
    void tellsOfCellsThatTheHeaderHasNoColumnFor(String row, String told) {
        blocks("| a |\n|---|\n" + row);
        assertThat(String.join(", ", conversions.reported())).isEqualTo(told == null ? "" : told);
    }

    @Test
    void tellsOfThemInAQuotation() {
        blocks("> | a |\n> |---|\n> | 1 | 2 |");
        assertThat(conversions.reported()).containsExactly("3:3 cells-dropped: 2");
    }

    @Test
    void convertsEachKindOfInline() {
        assertThat(blocks("~~a~~ `b` [c](d \"e\") <http://f.example/> $g$"))
                .containsExactly(paragraph(
                        new Strikethrough(List.of(text("a"))),
                        text(" "),
                        new dev.mondai.text.Code("b"),
                        text(" "),
                        new Link("d", "e", List.of(text("c"))),
                        text(" "),
                        new Link("http://f.example/", "", List.of(text("http://f.example/"))),
                        text(" "),
                        new InlineMath("g")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            H~2~O|1:2 script-marks: ~2~
            x~i+1~|1:2 script-marks: ~i+1~
            m^2^ is|1:1 script-marks: m^2^
            f(x)^-1^.|1:1 script-marks: )^-1^
            H~~2~~O|
            これは~誤り~です|
            a ~b~ c|
            a~b c~|
            2^3^4|
            x^2 + y^2|
            `m^2^` $x^2^$|
            """)
    void tellsOfSubscriptsAndSuperscriptsThatAreNone(String markdown, String told) {
        blocks(markdown);
        assertThat(String.join(", ", conversions.reported())).isEqualTo(told == null ? "" : told);
    }

    @Test
    void resolvesLinksByReference() {
        assertThat(blocks("[a][1]\n\n[1]: /u 't'")).containsExactly(paragraph(new Link("/u", "t", List.of(text("a")))));
    }

    @Test
    void takesTheAddressFromALinkThatRunsCode() {
        assertThat(blocks("b [a](javascript:alert%281%29) c")).containsExactly(paragraph("b a c"));
        assertThat(conversions.reported()).containsExactly("1:3 link-dropped: javascript:alert%281%29");
    }

    @Test
    void givesADisplayedFormulaItsOwnBlock() {
        assertThat(blocks("式 $$E$$ より")).containsExactly(paragraph("式"), new MathBlock("E"), paragraph("より"));
    }

    @Test
    void keepsHardLineBreaks() {
        assertThat(blocks("あ  \nい\\\nう<br>え<BR/>お"))
                .containsExactly(paragraph(
                        text("あ"),
                        new LineBreak(),
                        text("い"),
                        new LineBreak(),
                        text("う"),
                        new LineBreak(),
                        text("え"),
                        new LineBreak(),
                        text("お")));
    }

    @Test
    void putsAFootnoteWhereItIsReferredTo() {
        assertThat(blocks("あ[^n]。\n\n[^N]: 一\n\n    二"))
                .containsExactly(
                        paragraph(text("あ"), new Footnote(List.of(paragraph("一"), paragraph("二"))), text("。")));
    }

    @Test
    void leavesAFootnoteInAFootnoteAsText() {
        assertThat(blocks("あ[^1]\n\n[^1]: い[^1]"))
                .containsExactly(paragraph(text("あ"), new Footnote(List.of(paragraph("い[^1]")))));
        assertThat(conversions.reported()).containsExactly("3:8 footnote-nested: [^1]");
    }

    @Test
    void readsTheSizeOfAnImageAsPandocWritesIt() {
        assertThat(blocks("![猫*だ*](cat.png \"題\"){width=300 height=\"200px\"}である"))
                .containsExactly(paragraph(
                        new Image(new RemoteMedia("cat.png"), "猫だ", "題", Length.pixels(300), Length.pixels(200)),
                        text("である")));
        assertThat(blocks("![](cat.png){.wide width=50% height=2em}"))
                .containsExactly(paragraph(new Image(new RemoteMedia("cat.png"), "", "", Length.percent(50), null)));
        assertThat(blocks("![](cat.png){これ}"))
                .containsExactly(paragraph(new Image(new RemoteMedia("cat.png"), "", "", null, null), text("{これ}")));
        assertThat(conversions.reported())
                .containsExactly("1:1 media-attribute: .wide", "1:1 media-attribute: height=2em");
    }

    @Test
    void makesNodesOfHtmlThatHasThem() {
        assertThat(
                        blocks(
                                "H<sub>2</sub>O x<sup>*n*</sup> <b>太</b><ruby>漢<rp>(</rp><rt>かん</rt><rp>)</rp>字<rt>じ</rt></ruby>"))
                .containsExactly(paragraph(
                        text("H"),
                        new Subscript(List.of(text("2"))),
                        text("O x"),
                        new Superscript(List.of(dev.mondai.text.RichTexts.emphasis("n"))),
                        text(" "),
                        strong("太"),
                        new Ruby("漢", "かん"),
                        new Ruby("字", "じ")));
        assertThat(blocks("<img src=a.png alt='あ' width=30>"))
                .containsExactly(paragraph(new Image(new RemoteMedia("a.png"), "あ", "", Length.pixels(30), null)));
    }

    @Test
    void makesPlayersOfSoundAndFilms() {
        assertThat(blocks("![鐘](bell.mp3 \"題\") <audio src=bell.wav controls>鐘</audio>"))
                .containsExactly(paragraph(
                        new MediaPlayer(AUDIO, new RemoteMedia("bell.mp3"), "鐘", "題"),
                        text(" "),
                        new MediaPlayer(AUDIO, new RemoteMedia("bell.wav"), "鐘", "")));
        assertThat(blocks("<video width=50%>\n<source src=a.webm type=video/webm>\n再生できません\n</video>"))
                .containsExactly(paragraph(
                        new MediaPlayer(VIDEO, new RemoteMedia("a.webm"), "再生できません", "", Length.percent(50), null)));
        assertThat(blocks("あ <video controls title=題><source src=a.mp4>*い* [う](b)</video> え"))
                .containsExactly(paragraph(
                        text("あ "), new MediaPlayer(VIDEO, new RemoteMedia("a.mp4"), "い う", "題"), text(" え")));
        assertThat(conversions.reported()).isEmpty();
    }

    @Test
    void saysWhatAPlayerDoesNotKeep() {
        blocks("<video src=a.mp4 autoplay onplay='x()' height=2em><source src=a.webm><track src=a.vtt></video>");
        assertThat(conversions.reported())
                .containsExactly(
                        "1:1 media-attribute: autoplay",
                        "1:1 media-attribute: onplay=\"x()\"",
                        "1:1 media-attribute: height=\"2em\"",
                        "1:1 html-dropped: <source src=\"a.webm\">",
                        "1:1 html-dropped: <track src=\"a.vtt\">");
    }

    @Test
    void cleansOtherHtml() {
        assertThat(blocks("押す: <kbd>**Ctrl**</kbd>"))
                .containsExactly(paragraph(text("押す: "), new RawInline("<kbd><strong>Ctrl</strong></kbd>")));
        assertThat(blocks("<div>\n<p>あ<p>い\n</div>")).containsExactly(new RawBlock("<div>\n<p>あ</p><p>い\n</p></div>"));
        assertThat(conversions.reported()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<form><input name='a'><button>い &lt; う</button></form> | <p>い &lt; う</p>",
                "<a href='javascript:x()'>え</a> お | <p>え お</p>",
                "<form>か <b>*き*</b> <code>&amp;</code><br></form> | <p>か <strong>*き*</strong> <code>&amp;</code></p>",
                "<form>か<div>き</div>く</form> | <p>か</p><div>き</div><p>く</p>",
                "<form><i><p>け</p></i></form> | <div><i><p>け</p></i></div>",
                "<h3>こ</h3><pre>さ</pre> | <h3>こ</h3><pre>さ</pre>",
            })
    void makesTextOfHtmlThatLostItsBlocks(String markdown, String html) {
        RichText text = conversions.richText(markdown);
        assertThat(conversions.html(markdown).replace("\n", "")).isEqualTo(html);
        assertThat(conversions.richText(MarkdownWriter.create().write(text))).isEqualTo(text);
    }

    @Test
    void dropsCommentsWithoutAWord() {
        assertThat(blocks("あ<!-- い -->う\n\n<!-- え -->\n\nお")).containsExactly(paragraph("あう"), paragraph("お"));
        assertThat(conversions.reported()).isEmpty();
    }

    @Test
    void dropsScriptsAndTagsWithoutAPartner() {
        assertThat(blocks("あ<script>alert(1)</script>い<kbd>う</i>")).containsExactly(paragraph("あいう"));
        assertThat(blocks("<script>\nalert(1)\n</script>")).isEmpty();
        assertThat(conversions.reported())
                .containsExactly(
                        "1:2 html-dropped: <script>",
                        "1:28 html-dropped: <kbd>",
                        "1:34 html-dropped: </i>",
                        "1:1 html-dropped: <script> alert(1) </script>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<?php echo 'a'; ?>",
                "<!DOCTYPE html>",
                "<![CDATA[a < b]]>",
            })
    void saysThatDeclarationsAreDropped(String declaration) {
        assertThat(blocks("あ" + declaration + "い")).containsExactly(paragraph("あい"));
        assertThat(blocks(declaration)).isEmpty();
        assertThat(blocks("<div>\n" + declaration + "い\n</div>")).containsExactly(new RawBlock("<div>\nい\n</div>"));
        assertThat(conversions.reported())
                .containsExactly(
                        "1:2 html-dropped: " + declaration,
                        "1:1 html-dropped: " + declaration,
                        "1:1 html-dropped: " + declaration);
    }

    @Test
    void putsTextInThePlaceOfMediaThatAreNotThere() {
        assertThat(lost("![a cat](cat.png)")).isEqualTo("<p>[a cat (cat.png)]</p>");
        assertThat(lost("![](cat.png)")).isEqualTo("<p>[cat.png]</p>");
        assertThat(lost("![a cat]()")).isEqualTo("<p>[a cat]</p>");
        assertThat(lost("![]()")).isEmpty();
        assertThat(lost("<audio src='a.mp3'>a bell</audio>")).isEqualTo("<p>[a bell (a.mp3)]</p>");
        assertThat(lost("![a](data:image/png;base64," + "A".repeat(500) + ")"))
                .isEqualTo("<p>[a (data:image/png;base64,AAAAAAAAAAAAAAAAAA…)]</p>");
        assertThat(lost("![a](" + "あ".repeat(500) + ")")).isEqualTo("<p>[a (" + "あ".repeat(100) + "…)]</p>");
    }

    private String lost(String markdown) {
        Document document = MarkdownSyntax.lenient().parse(markdown);
        RichTextBuilder builder = new RichTextBuilder(
                document, (destination, where) -> Optional.empty(), span -> Location.of("bank.md"), diagnostic -> {});
        return XhtmlWriter.builder()
                .build()
                .write(builder.richText(Excerpt.childrenOf(document)))
                .strip();
    }

    @Test
    void readsReadingsWhereTheyAreWanted() {
        String text = "**漢字《かんじ》**と｜青い空《あおいそら》、`漢字《かんじ》`、『書《夢十夜》』、かな《kana》";
        assertThat(inSyntax(text, MarkdownSyntax.lenient().withRubyMarks()))
                .isEqualTo("<p><strong><ruby>漢字<rp>（</rp><rt>かんじ</rt><rp>）</rp></ruby></strong>と"
                        + "<ruby>青い空<rp>（</rp><rt>あおいそら</rt><rp>）</rp></ruby>、"
                        + "<code>漢字《かんじ》</code>、『書《夢十夜》』、かな《kana》</p>");
        assertThat(inSyntax(text, MarkdownSyntax.lenient()))
                .isEqualTo("<p><strong>漢字《かんじ》</strong>と｜青い空《あおいそら》、<code>漢字《かんじ》</code>、『書《夢十夜》』、かな《kana》</p>");
    }

    private String inSyntax(String markdown, MarkdownSyntax syntax) {
        Document document = syntax.parse(markdown);
        return XhtmlWriter.builder()
                .build()
                .write(conversions.builder(document).withSyntax(syntax).richText(Excerpt.childrenOf(document)))
                .strip();
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            <span style="color:red">赤</span>; <span style="color:red">
            <b style="color:red">赤</b>; <b style="color:red">
            <sub lang=ja>赤</sub>; <sub lang="ja">
            <code class=x>赤</code>; <code class="x">
            <a href=a title=b target=c>赤</a>; <a target="c">
            <ruby class=x>漢<rt>かん</rt></ruby>; <ruby class="x">
            赤<br clear=all>黒; <br clear="all">
            <q cite='javascript:x()'>赤</q>; <q cite="javascript:x()">
            <q cite='a.html' lang=ja>赤</q>;
            <abbr title=World>W</abbr>;
            <details open>赤</details>;
            <p style=x><u class=y dir=ltr>赤</u></p>; <p style="x"> <u class="y">
            """)
    void namesTheAttributesThatGo(String html, String told) {
        blocks(html);
        String attributes = conversions.reported().stream()
                .filter(line -> line.contains("html-attribute"))
                .map(line -> line.substring(line.indexOf('<')))
                .collect(Collectors.joining(" "));
        assertThat(attributes).isEqualTo(told == null ? "" : told);
        assertThat(conversions.reported()).noneMatch(line -> line.contains("html-dropped"));
    }

    @Test
    void saysOnceThatALinkGoes() {
        blocks("<p><a href='javascript:x()'>赤</a></p>");
        assertThat(conversions.reported()).hasSize(1).allMatch(line -> line.contains("html-dropped"));
    }

    @Test
    void keepsWhatAnAbbreviationMeansAndWhetherDetailsAreOpen() {
        assertThat(blocks("<abbr title='World Wide Web'>WWW</abbr>"))
                .containsExactly(paragraph(new RawInline("<abbr title=\"World Wide Web\">WWW</abbr>")));
        assertThat(blocks("<details open>\n<summary>a</summary>\nb</details>"))
                .containsExactly(new RawBlock("<details open=\"\">\n<summary>a</summary>\nb</details>"));
    }

    @Test
    void keepsAnElementAroundMarkdownBalanced() {
        assertThat(blocks("<details>\n<summary>答え</summary>\n\n**B**\n\n</details>\n\n後"))
                .containsExactly(
                        new RawBlock("<details>\n<summary>答え</summary><p><strong>B</strong></p></details>"),
                        paragraph("後"));
        assertThat(conversions.reported()).isEmpty();
    }

    @Test
    void closesWhatHtmlLeavesOpen() {
        assertThat(blocks("<details>\n<summary>答え</summary>\n\n本文")).contains(paragraph("本文"));
        assertThat(blocks("前\n\n</details>")).containsExactly(paragraph("前"));
        assertThat(conversions.reported())
                .containsExactly("1:1 html-dropped: <details>", "3:1 html-dropped: </details>");
    }

    private List<Block> blocks(String markdown) {
        return conversions.richText(markdown).blocks();
    }
}
