package dev.mondai.text;

import static dev.mondai.text.RichTexts.bullets;
import static dev.mondai.text.RichTexts.emphasis;
import static dev.mondai.text.RichTexts.footnote;
import static dev.mondai.text.RichTexts.image;
import static dev.mondai.text.RichTexts.link;
import static dev.mondai.text.RichTexts.numbered;
import static dev.mondai.text.RichTexts.paragraph;
import static dev.mondai.text.RichTexts.recording;
import static dev.mondai.text.RichTexts.remoteImage;
import static dev.mondai.text.RichTexts.strong;
import static dev.mondai.text.RichTexts.table;
import static dev.mondai.text.RichTexts.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringReader;
import java.util.List;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xml.sax.InputSource;

class XhtmlWriterTest {

    private static final XhtmlWriter WRITER = XhtmlWriter.builder().build();

    private static String written(Block... blocks) {
        String xhtml = WRITER.write(RichText.of(blocks));
        isWellFormed(xhtml);
        return xhtml;
    }

    @Test
    void givesTheFootnotesOfEachTextIdsOfTheirOwn() {
        XhtmlWriter writer = XhtmlWriter.builder().build();
        RichText one = RichText.of(paragraph(text("a"), footnote(paragraph("note"))));
        RichText two = RichText.of(paragraph(text("b"), footnote(paragraph("note"))));
        assertThat(writer.writeApart(one))
                .isEqualTo(writer.writeApart(one))
                .containsPattern("id=\"n[0-9a-f]+-fn1\"")
                .doesNotContain(Pattern.compile("id=\"(n[0-9a-f]+-fn1)\"")
                        .matcher(writer.inlineApart(two))
                        .results()
                        .findFirst()
                        .orElseThrow()
                        .group(1));
        assertThat(writer.inlineApart(RichText.plain("a"))).isEqualTo("a");
    }

    private static void isWellFormed(String fragment) {
        try {
            DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new InputSource(new StringReader("<body>" + fragment + "</body>")));
        } catch (Exception e) {
            throw new AssertionError(fragment, e);
        }
    }

    @Test
    void escapesWhatWouldBeMarkup() {
        assertThat(written(paragraph("a < b && c > \"d\" 'e'")))
                .isEqualTo("<p>a &lt; b &amp;&amp; c &gt; \"d\" 'e'</p>");
        assertThat(written(paragraph("&nbsp;"))).isEqualTo("<p>&amp;nbsp;</p>");
    }

    @Test
    void keepsBlanksAndLinesExactly() {
        assertThat(written(paragraph("  a  \n\tb  "), new CodeBlock("", "  x\n\n    y")))
                .isEqualTo("<p>  a  \n\tb  </p>\n<pre><code>  x\n\n    y</code></pre>");
    }

    @Test
    void writesEachKindOfInline() {
        assertThat(written(paragraph(
                        emphasis("e"),
                        strong("s"),
                        new Strikethrough(List.of(text("d"))),
                        new Subscript(List.of(text("2"))),
                        new Superscript(List.of(text("3"))),
                        new Code("a  <b>"),
                        new LineBreak(),
                        new InlineMath("a<b"),
                        new Ruby("漢字", "かんじ"),
                        new RawInline("<kbd>Esc</kbd>"))))
                .isEqualTo("<p><em>e</em><strong>s</strong><del>d</del><sub>2</sub><sup>3</sup>"
                        + "<code>a  &lt;b&gt;</code><br/>\\(a&lt;b\\)"
                        + "<ruby>漢字<rp>（</rp><rt>かんじ</rt><rp>）</rp></ruby><kbd>Esc</kbd></p>");
    }

    @Test
    void writesEachKindOfBlock() {
        assertThat(written(
                        new Heading(3, List.of(text("h"))),
                        new Quote(List.of(paragraph("q"))),
                        new CodeBlock("java title=x", "int i;"),
                        new MathBlock("x^2"),
                        new RawBlock("<details><summary>s</summary></details>"),
                        new ThematicBreak()))
                .isEqualTo("<h3>h</h3>\n<blockquote>\n<p>q</p>\n</blockquote>\n"
                        + "<pre><code class=\"language-java\">int i;</code></pre>\n<p>\\[x^2\\]</p>\n"
                        + "<details><summary>s</summary></details>\n<hr/>");
    }

    @Test
    void writesTightItemsWithoutParagraphs() {
        ListBlock inner = numbered(3, List.of(paragraph("b")));
        assertThat(written(bullets(List.of(paragraph("a"), inner))))
                .isEqualTo("<ul>\n<li>a\n<ol start=\"3\">\n<li>b</li>\n</ol></li>\n</ul>");
    }

    @Test
    void keepsTheParagraphsOfATightItemThatHasSeveral() {
        assertThat(written(bullets(List.of(paragraph("a"), paragraph("b")))))
                .isEqualTo("<ul>\n<li><p>a</p>\n<p>b</p></li>\n</ul>");
    }

    @Test
    void writesLooseItemsWithParagraphs() {
        assertThat(written(new ListBlock(1, false, List.of(List.of(paragraph("a"))))))
                .isEqualTo("<ol>\n<li><p>a</p></li>\n</ol>");
    }

    @Test
    void alignsTheCellsOfATable() {
        assertThat(written(table(text("a"), text("b"), text("c"), strong("d"))))
                .isEqualTo("<table>\n<thead>\n<tr><th style=\"text-align: left\">a</th><th>b</th></tr>\n</thead>\n"
                        + "<tbody>\n<tr><td style=\"text-align: left\">c</td><td><strong>d</strong></td></tr>\n"
                        + "</tbody>\n</table>");
    }

    @Test
    void writesASingleParagraphInline() {
        assertThat(WRITER.inline(RichText.plain("a & b"))).isEqualTo("a &amp; b");
        assertThat(WRITER.inline(RichText.EMPTY)).isEmpty();
        assertThat(WRITER.inline(RichText.of(paragraph("a"), paragraph("b")))).isEqualTo("<p>a</p>\n<p>b</p>");
    }

    @Test
    void listsFootnotesAtTheEndUnderTheCallersPrefix() {
        Footnote note = footnote(paragraph(text("n"), footnote(paragraph("inner"))));
        String xhtml = WRITER.write(RichText.of(paragraph(text("a"), note, text(" b"), note)), "q1-");
        isWellFormed(xhtml);
        assertThat(xhtml)
                .isEqualTo("<p>a<sup id=\"q1-fnref1\"><a href=\"#q1-fn1\">1</a></sup>"
                        + " b<sup><a href=\"#q1-fn1\">1</a></sup></p>\n"
                        + "<ol class=\"footnotes\">\n"
                        + "<li id=\"q1-fn1\"><p>n<sup id=\"q1-fnref2\"><a href=\"#q1-fn2\">2</a></sup></p>"
                        + " <a href=\"#q1-fnref1\">↩</a></li>\n"
                        + "<li id=\"q1-fn2\"><p>inner</p> <a href=\"#q1-fnref2\">↩</a></li>\n</ol>");
    }

    @Test
    void namesAnImageByItsFile() {
        assertThat(written(paragraph(image("図 1/50%.png", "a \"b\"\nc"))))
                .isEqualTo("<p><img src=\"図%201/50%25.png\" alt=\"a &quot;b&quot;&#10;c\"/></p>");
        assertThat(written(paragraph(remoteImage("https://example.org/a.png?x=1&y=2", ""))))
                .isEqualTo("<p><img src=\"https://example.org/a.png?x=1&amp;y=2\" alt=\"\"/></p>");
    }

    @Test
    void asksTheCallerForTheAddressOfAnImage() {
        XhtmlWriter writer = XhtmlWriter.builder()
                .mediaAddress(source -> "@@PLUGINFILE@@/" + ((MediaFile) source).contentName())
                .build();
        Image sized = new Image(image("a.png", "").source(), "", "t", Length.pixels(300), Length.percent(50));
        assertThat(writer.inline(RichText.of(paragraph(sized))))
                .isEqualTo("<img src=\"@@PLUGINFILE@@/0000000000000000.png\" alt=\"\" title=\"t\" width=\"300\""
                        + " height=\"50%\"/>");
    }

    @Test
    void leavesTheWordsOfMediaThatTheTargetDoesNotShow() {
        XhtmlWriter writer = XhtmlWriter.builder()
                .shown(source -> !(source instanceof MediaFile))
                .mediaAddress(source -> ((RemoteMedia) source).address())
                .build();
        RichText text = RichText.of(paragraph(
                image("leaf.svg", "a leaf"),
                text(" & "),
                recording("bell.mp3", "audio/mpeg", "a bell"),
                remoteImage("https://example.org/a.png", "")));
        assertThat(writer.inline(text))
                .isEqualTo("a leaf &amp; a bell<img src=\"https://example.org/a.png\" alt=\"\"/>");
    }

    @Test
    void writesPlayersWithControlsAndALabel() {
        assertThat(written(paragraph(recording("a/b.mp3", "audio/mpeg", "A & B"))))
                .isEqualTo(
                        "<p><audio src=\"a/b.mp3\" controls=\"true\" aria-label=\"A &amp; B\">A &amp; B</audio></p>");
        assertThat(written(paragraph(recording("film.mp4", "video/mp4", ""))))
                .isEqualTo("<p><video src=\"film.mp4\" controls=\"true\">film.mp4</video></p>");
    }

    @Test
    void writesPlayersAsObjectsWhereThereIsNoHtml5() {
        XhtmlWriter writer = XhtmlWriter.builder().objects(true).build();
        assertThat(writer.inline(RichText.of(paragraph(recording("b.mp3", "audio/mpeg", "B")))))
                .isEqualTo("<object data=\"b.mp3\" type=\"audio/mpeg\">B</object>");
    }

    @Test
    void writesFormulasAsMathMlWhereTheyAreKnown() {
        XhtmlWriter writer = XhtmlWriter.builder().mathMl(true).build();
        assertThat(writer.inline(RichText.of(paragraph(new InlineMath("x"), new InlineMath("\\ce{a<b}")))))
                .isEqualTo(
                        "<math xmlns=\"http://www.w3.org/1998/Math/MathML\"><semantics><mi>x</mi>"
                                + "<annotation encoding=\"application/x-tex\">x</annotation></semantics></math>\\(\\ce{a&lt;b}\\)");
    }

    @Test
    void leavesOnlyTheLabelOfAPlayerThatRunsCode() {
        MediaPlayer hostile =
                new MediaPlayer(MediaPlayer.Kind.AUDIO, new RemoteMedia("javascript:alert(1)"), "sound", "");
        assertThat(written(paragraph(hostile))).isEqualTo("<p>sound</p>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "JavaScript:alert(1)",
                " java\nscript:alert(1)",
                "\u0001javascript:alert(1)",
                "vbscript:x",
                "data:text/html,<script>",
                "data:image/svg+xml,<svg onload='x'>"
            })
    void leavesOnlyTheTextOfALinkThatRunsCode(String destination) {
        assertThat(written(paragraph(link(destination, "click")))).isEqualTo("<p>click</p>");
        assertThat(written(paragraph(remoteImage(destination, "picture")))).isEqualTo("<p>picture</p>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://example.org/",
                "mailto:a@example.org",
                "#x",
                "javascript.md",
                "data:image/png;base64,AA=="
            })
    void keepsHarmlessLinks(String destination) {
        assertThat(written(paragraph(link(destination, "click"))))
                .isEqualTo("<p><a href=\"" + destination + "\">click</a></p>");
    }

    @Test
    void keepsTheAddressThatAnExporterGivesToAFileOfTheBank() {
        XhtmlWriter writer = XhtmlWriter.builder()
                .mediaAddress(source -> "data:x;base64,AA==")
                .build();
        RichText text = RichText.of(paragraph(image("leaf.svg", "a leaf"), recording("bell.mp3", "audio/mpeg", "")));
        assertThat(writer.inline(text))
                .contains("<img src=\"data:x;base64,AA==\"")
                .contains("<audio src=\"data:x;base64,AA==\"");
    }

    @Test
    void hidesLiteralMathDelimitersInTextAndCode() {
        XhtmlWriter writer = XhtmlWriter.builder().escapeMathDelimiters(true).build();
        RichText text = RichText.of(paragraph(
                text("\\"), text("(x\\) $$$ "), new Code("\\["), new InlineMath("x"), image("a.png", "\\(y\\)")));
        String xhtml = writer.inline(text);
        isWellFormed(xhtml);
        assertThat(xhtml)
                .isEqualTo("\\<span>(</span>x\\<span>)</span> $<span>$</span>$ <code>\\<span>[</span></code>\\(x\\)"
                        + "<img src=\"a.png\" alt=\"&#92;(y&#92;)\"/>");
    }

    @Test
    void putsFormulasIntoSpansWhereAsked() {
        XhtmlWriter writer = XhtmlWriter.builder().mathSpans(true).build();
        assertThat(writer.write(RichText.of(paragraph(new InlineMath("x")), new MathBlock("y"))))
                .isEqualTo("<p><span class=\"math inline\">\\(x\\)</span></p>\n"
                        + "<p><span class=\"math display\">\\[y\\]</span></p>");
    }

    @Test
    void asksTheCallerForGapsAndCode() {
        XhtmlWriter writer = XhtmlWriter.builder()
                .gap(gap -> "<input name=\"" + gap.id() + "\"/>")
                .codeBlock(code -> "<pre>" + code.language() + "</pre>")
                .build();
        assertThat(writer.write(RichText.of(paragraph(new Gap("g1")), new CodeBlock("java", "x"))))
                .isEqualTo("<p><input name=\"g1\"/></p>\n<pre>java</pre>");
        assertThatThrownBy(() -> WRITER.write(RichText.of(paragraph(new Gap("g1")))))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("g1");
    }
}
