package dev.mondai.text.svg;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CleanSvgTest {

    private static final String BEGIN =
            "<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\">";
    private static final String END = "</svg>";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<title>A leaf</title><path d=\"M0 0 L1 1\" style=\"fill:url( '#a' );-x:'Sans, @wght=400'\"/>",
                "<use xlink:href='#a'/><a href=\" #b\"><text>&lt;script> x &#60;</text></a>",
                "<style><![CDATA[ path > g { fill: url(#a) } ]]></style><!-- a remark -->",
                "<image href=\"data:image/png;base64,iVBOR w0KGgo=\"/><g clip-path='url(\"#a\")' aria-label='C:\\disk'/>",
                "<metadata><rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\"/></metadata>",
                "<g xmlns:inkscape=\"http://www.inkscape.org/namespaces/inkscape\" inkscape:label=\"Layer\" xml:space='preserve'/>",
            })
    void leavesAPictureAlone(String content) throws SvgException {
        assertThat(cleaned(content)).isEqualTo(BEGIN + content + END);
        assertThat(removed(content)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "<script>alert(1)</script>|<script>",
                "<g><script href='a.js'/></g>|<script>",
                "<h:script xmlns:h='http://www.w3.org/1999/xhtml'>alert(1)</h:script>|<h:script>",
                "<foreignObject><body xmlns='http://www.w3.org/1999/xhtml'><b/></body></foreignObject>|<foreignObject>",
                "<animate attributeName='href' to='javascript:alert(1)'/>|<animate>",
                "<set attributeName='onclick' to='alert(1)'/>|<set>",
                "<handler type='text/ecmascript'>alert(1)</handler>|<handler>",
                "<g onload='alert(1)'/>|onload=\"alert(1)\"",
                "<g OnClick='alert(1)'/>|OnClick=\"alert(1)\"",
                "<a xlink:href='javascript:alert(1)'/>|xlink:href=\"javascript:alert(1)\"",
                "<a xlink:href='&#10;java&#9;script:alert(1)'/>|xlink:href=\"java script:alert(1)\"",
                "<use href='https://example.org/a.svg#b'/>|href=\"https://example.org/a.svg#b\"",
                "<use href='data:image/png;base64,AAAA'/>|href=\"data:image/png;base64,AAAA\"",
                "<image href='http://example.org/a.png'/>|href=\"http://example.org/a.png\"",
                "<image href='data:image/svg+xml;base64,AAAA'/>|href=\"data:image/svg+xml;base64,AAAA\"",
                "<image href='data:text/html,x'/>|href=\"data:text/html,x\"",
                "<g xml:base='https://example.org/'/>|xml:base=\"https://example.org/\"",
                "<g fill='URL( https://example.org/a)'/>|fill=\"URL( https://example.org/a)\"",
                "<g fill='u\\72l(https://a)'/>|fill=\"u\\72l(https://a)\"",
                "<g style='background:url(//example.org)'/>|style=\"background:url(//example.org)\"",
                "<g style='mask:image-set(\"a.png\" 1x)'/>|style=\"mask:image-set(\"a.png\" 1x)\"",
                "<g style='width:expression(alert(1))'/>|style=\"width:expression(alert(1))\"",
                "<style>@import 'https://example.org/a.css';</style>|<style>",
                "<style>g { fill: \\75rl(a) }</style>|<style>",
                "<style>&lt;/style>&lt;script></style>|<style>",
                "<style><g/></style>|<g>",
                "<?xml-stylesheet href='a.xsl'?>|<?xml-stylesheet?>",
            })
    void takesOutWhatCouldRunOrFetch(String content, String what) throws SvgException {
        assertThat(removed("<rect/>" + content)).containsExactly(what);
        String clean = cleaned("<rect/>" + content);
        assertThat(clean).contains("<rect/>").doesNotContain("alert", "example.org", "script", "AAAA", "import");
        assertThat(CleanSvg.of(clean.getBytes(StandardCharsets.UTF_8)).removed())
                .isEmpty();
    }

    /** A browser would set the declared attributes. */
    @Test
    void takesOutADoctype() throws SvgException {
        CleanSvg svg = CleanSvg.of(("<?xml version=\"1.0\"?>\n<!DOCTYPE svg [<!ENTITY a '<script>b</script>'>"
                        + "<!ATTLIST svg onload CDATA 'alert(1)'>]>\n" + BEGIN + "<text>&lt;b</text>" + END)
                .getBytes(StandardCharsets.UTF_8));
        assertThat(text(svg))
                .isEqualTo("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + BEGIN + "<text>&lt;b</text>" + END + "\n");
        assertThat(svg.removed()).containsExactly("<!DOCTYPE>");
    }

    @Test
    void keepsWhatStandsBesideTheRemoved() throws SvgException {
        assertThat(cleaned("<g onclick='a()' fill=\"red\">\n <script/><text x=\"1\">a <tspan>b</tspan> c</text>\n</g>"))
                .endsWith("<g fill=\"red\">\n <text x=\"1\">a <tspan>b</tspan> c</text>\n</g></svg>\n");
    }

    @Test
    void namesEachThingOnceAndBriefly() throws SvgException {
        assertThat(removed("<script/><g onload='" + "x".repeat(50) + "'/><script/>"))
                .isEqualTo(List.of("<script>", "onload=\"" + "x".repeat(40) + "…\""));
    }

    @Test
    void takesOutCommentsThatHoldTags() throws SvgException {
        assertThat(cleaned("<!-- <script> --><rect/><!-- a -->")).endsWith("><rect/><!-- a --></svg>\n");
        assertThat(removed("<!-- <script> -->")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Shift_JIS", "ISO-2022-JP", "ISO-8859-1"})
    void writesOtherEncodingsAsUtf8(String encoding) throws SvgException {
        String svg = "<?xml version=\"1.0\" encoding=\"" + encoding + "\"?>" + BEGIN + "<text>a</text>" + END;
        CleanSvg clean = CleanSvg.of(svg.getBytes(Charset.forName(encoding)));
        assertThat(text(clean)).startsWith("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<svg");
        assertThat(clean.removed()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "<svg/>|1",
                "<html xmlns='http://www.w3.org/1999/xhtml'><svg xmlns='http://www.w3.org/2000/svg'/></html>|1",
                "<svg xmlns='http://www.w3.org/2000/svg'><g></svg>|1",
                "<svg|1",
                "<!DOCTYPE svg [<!ENTITY a 'b'>]><svg xmlns='http://www.w3.org/2000/svg'>&a;</svg>|1",
                "<svg xmlns='http://www.w3.org/2000/svg' id='&a;'/>|1",
                "<?xml version='1.0' encoding='no-such'?><svg/>|1",
            })
    void refusesWhatIsNoSvg(String bytes, int line) {
        assertThatThrownBy(() -> CleanSvg.of(bytes.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOfSatisfying(
                        SvgException.class, e -> assertThat(e.line()).isEqualTo(line));
    }

    @Test
    void tellsThePlaceOfAnError() {
        assertThatThrownBy(() -> cleaned("\n<g></rect>")).isInstanceOfSatisfying(SvgException.class, e -> {
            assertThat(e.line()).isEqualTo(2);
            assertThat(e.column()).isEqualTo(6);
        });
    }

    @Test
    void survivesDeepNesting() throws SvgException {
        String deep = "<g>".repeat(20_000) + "</g>".repeat(20_000);
        assertThat(cleaned(deep)).isEqualTo(BEGIN + deep + END);
        assertThat(cleaned("<foreignObject>" + deep + "</foreignObject>")).endsWith("/>\n");
    }

    private static String cleaned(String content) throws SvgException {
        return text(CleanSvg.of((BEGIN + content + END).getBytes(StandardCharsets.UTF_8)));
    }

    private static List<String> removed(String content) throws SvgException {
        return CleanSvg.of((BEGIN + content + END).getBytes(StandardCharsets.UTF_8))
                .removed();
    }

    private static String text(CleanSvg svg) {
        return new String(svg.bytes(), StandardCharsets.UTF_8);
    }
}
