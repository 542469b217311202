package dev.mondai.text.code;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mondai.text.CodeBlock;
import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class CodeHighlighterTest {

    private final CodeHighlighter highlighter = new CodeHighlighter(text -> text.replace("<", "&lt;"));

    @Test
    void marksCommentsStringsNumbersAndKeywords() {
        assertThat(highlight("java", "int x = 10; // \"no\"\nf(\"a\\\"<b\");"))
                .isEqualTo("<pre><code class=\"language-java\"><span class=\"hl-keyword\">int</span> x = "
                        + "<span class=\"hl-number\">10</span>; <span class=\"hl-comment\">// \"no\"</span>\n"
                        + "f(<span class=\"hl-string\">\"a\\\"&lt;b\"</span>);</code></pre>");
    }

    @Test
    void knowsTheCommentsOfOtherLanguages() {
        assertThat(highlight("Python", "x # y")).contains("<span class=\"hl-comment\"># y</span>");
        assertThat(highlight("sql", "SELECT 1 -- y")).contains("hl-keyword\">SELECT", "hl-comment\">-- y");
        assertThat(highlight("c++", "/* a\nb */int")).contains("hl-comment\">/* a\nb */</span><span");
    }

    @Test
    void leavesUnknownLanguagesPlain() {
        assertThat(highlight("", "if 1")).isEqualTo("<pre><code>if 1</code></pre>");
        assertThat(highlight("brainfuck", "+[<]"))
                .isEqualTo("<pre><code class=\"language-brainfuck\">+[&lt;]</code></pre>");
        assertThat(highlight("\"onload=x", "a"))
                .isEqualTo("<pre><code class=\"language-&quot;onload=x\">a</code></pre>");
    }

    @Test
    void endsUnclosedStringsAndCommentsWithTheText() {
        assertThat(highlight("java", "\"abc\\")).endsWith("\"abc\\</span></code></pre>");
        assertThat(highlight("java", "/* abc")).endsWith("/* abc</span></code></pre>");
    }

    @Test
    void takesLongCodeInItsStride() {
        String code = "\"\\\"".repeat(50_000) + "/*".repeat(50_000);
        Assertions.assertTimeout(Duration.ofSeconds(10), () -> highlight("java", code));
    }

    private String highlight(String language, String code) {
        return highlighter.highlight(new CodeBlock(language, code));
    }
}
