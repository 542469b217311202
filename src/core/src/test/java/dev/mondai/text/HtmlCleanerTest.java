package dev.mondai.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.Locale;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.xml.sax.InputSource;

class HtmlCleanerTest {

    private static String cleaned(String html) throws Exception {
        String clean = HtmlCleaner.clean(html);
        DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader("<body>" + clean + "</body>")));
        return clean;
    }

    @Test
    void leavesNoLinkWithoutAnAddress() throws Exception {
        assertThat(
                        cleaned(
                                "<a href=\"javascript:x()\" title=\"t\">a <b>b</b></a> <a name=\"c\">c</a> <a href=\"d\">d</a>"))
                .isEqualTo("a <b>b</b> c <a href=\"d\">d</a>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "<SCRIPT SRC=//evil.example/x.js></SCRIPT>",
                "<scr<script>ipt>alert(1)</script>",
                "<b onclick=\"alert(1)\">a</b>",
                "<b/onmouseover=alert(1)>a</b>",
                "<a href=\"javascript:alert(1)\">a</a>",
                "<a href=\" java&#10;script:alert(1)\">a</a>",
                "<a href=\"JaVaScRiPt&colon;alert(1)\">a</a>",
                "<a href=\"vbscript:x\">a</a>",
                "<a href=\"data:text/html,<script>alert(1)</script>\">a</a>",
                "<iframe src=\"https://evil.example\"></iframe>",
                "<iframe srcdoc=\"<script>alert(1)</script>\"></iframe>",
                "<svg onload=\"alert(1)\"><script>alert(1)</script></svg>",
                "<math><mi xlink:href=\"javascript:alert(1)\">x</mi></math>",
                "<style>body { background: url(javascript:alert(1)) }</style>",
                "<p style=\"background: url(javascript:alert(1))\">a</p>",
                "<object data=\"x.swf\"></object><embed src=\"x.swf\">",
                "<form action=\"https://evil.example\"><input name=\"a\"><button>b</button></form>",
                "<img src=x onerror=alert(1)>",
                "<video src=x onerror=alert(1)></video>",
                "<link rel=stylesheet href=x><meta http-equiv=refresh content=0><base href=//evil.example>",
                "<!--[if IE]><script>alert(1)</script><![endif]-->",
                "<![CDATA[<script>alert(1)</script>]]>",
                "<noscript><p title=\"</noscript><img src=x onerror=alert(1)>\"></noscript>"
            })
    void letsNothingThroughThatRuns(String html) throws Exception {
        assertThat(cleaned(html).toLowerCase(Locale.ROOT))
                .doesNotContain(
                        "<script", "onclick", "onload", "onmouse", "<iframe", "<svg", "<math", "<style", "style=")
                .doesNotContain(
                        "<object", "<embed", "<form", "<input", "<img", "<video", "<link", "<meta", "<base", "<!--")
                .doesNotContain("javascript", "vbscript", "data:");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '→',
            value = {
                "<b>a → <b>a</b>",
                "<p>a<p>b → <p>a</p><p>b</p>",
                "<b><i>a</b></i> → <b><i>a</i></b>",
                "a<br>b<hr> → a<br />b<hr />",
                "a &amp; b &lt; c → a &amp; b &lt; c",
                "&copy;&eacute;&hellip; → ©é…",
                "a & b < c → a &amp; b &lt; c",
                "<ul><li>a<li>b</ul> → <ul><li>a</li><li>b</li></ul>",
            })
    void makesItWellFormed(String html, String xhtml) throws Exception {
        assertThat(cleaned(html)).isEqualTo(xhtml);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<ruby>漢字<rp>（</rp><rt>かんじ</rt><rp>）</rp></ruby>",
                "<kbd>Esc</kbd>",
                "<details><summary>s</summary>d</details>",
                "<table><tbody><tr><td colspan=\"2\">a</td></tr></tbody></table>",
                "<span lang=\"ja\">日本</span>",
                "<a href=\"a.html\">a</a>",
                "<a href=\"mailto:a@example.org\" title=\"t\">a</a>",
                "<q cite=\"https://example.org\">a</q>"
            })
    void keepsWhatDoesNoHarm(String html) throws Exception {
        assertThat(cleaned(html)).isEqualTo(html);
    }

    @Test
    void usesNoEntityThatXmlLacks() throws Exception {
        assertThat(cleaned("a&nbsp;b")).isIn("a\u00a0b", "a&#xa0;b");
    }

    @Test
    void takesOutWhatXmlCannotHold() throws Exception {
        assertThat(cleaned("a\u0001b&#1;c")).isEqualTo("abc");
    }
}
