package dev.mondai.input.markdown.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mondai.text.MarkdownWriter;
import dev.mondai.text.RichText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Markdown to rich text, to Markdown, to rich text: the two rich texts are equal. */
class RoundTripTest {

    private final Conversions conversions = new Conversions();

    static Stream<Path> samples() throws IOException {
        Path samples = Path.of(System.getProperty("mondai.root"), "samples");
        try (Stream<Path> files = Files.walk(samples)) {
            List<Path> documents = files.filter(file -> file.toString().endsWith(".md"))
                    .filter(file -> !file.toString().contains("expected"))
                    .filter(file -> !file.toString().contains("broken"))
                    .sorted()
                    .toList();
            assertThat(documents).isNotEmpty();
            return documents.stream();
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void keepsEverySample(Path sample) throws IOException {
        String markdown = Files.readString(sample).replaceFirst("(?s)\\A---\n.*?\n---\n", "");
        RichText first = conversions.richText(markdown);
        assertThat(conversions.richText(write(first))).isEqualTo(first);
        assertThat(conversions.richText(markdown.replace("\n", "\r\n"))).isEqualTo(first);
        assertThat(conversions.richText(write(first).replace("\n", "\r\n"))).isEqualTo(first);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "**法則（Laws）**に*基づく！*学習",
                "$a_1*b$ は \\$5 と \\\\(x\\\\) と \\*",
                "&#91;a] &#91;x](y) \\\\[z\\\\]",
                "$$\na\n= b\n$$",
                "式 $$E$$ より",
                "H<sub>2</sub>O x<sup>*n*</sup> <kbd>A</kbd> <ruby>漢<rt>かん</rt></ruby>",
                "a  \nb\\\nc",
                "1\\. a\n\n\\- b\n\n\\+ c\n\n\\# d\n\n\\> e",
                "- a\n\n  b\n- c\n  1. d\n  2. e",
                "3) a\n4) b",
                "- a\n\n1. b\n\n<!-- -->\n\n- c",
                "> a\n>\n> - b",
                "```js\n`x`\n```\n\n````\n```\n````",
                "`` a`b `` ` `",
                "|a|b|\n|:-|-:|\n|c \\| d|**e**|",
                "[a *b*](<c d> \"e\") ![f](g.png \"h\"){width=3 height=4}",
                "あ[^1]い\n\n[^1]: う\n\n    - え",
                "~~あ。~~い",
                "<details>\n<summary>a</summary>\n\n**b**\n\n</details>",
                "# a *b*\n\n###### c",
                "---\n\n***",
                "**a*b*** *a**b*** ***c***",
                "***a** b* **a *b*** *a **b** c* __a__ _b_",
                "## C#\n\nTitle\n===\n\n> a\n> b",
                "- [ ] a\n- [x] b",
                "a[^n] b[^m] c[^n]: d\n\n[^n]: note\n\n    - x\n[^m]: `code`",
                "&nbsp;a&#32; &lt;b&gt; &amp;amp; \\* \\_ \\<b> AT&T",
                "\\=\\=\n\n\\| a |\n\n\\[a]: b",
                "\\{{a}} {{b \\* c}} {{{d}}} {{{{e}}}} `{{f}}` ![g {{h}}](i.png)",
                "snake_case_name 2*3*4 a~b c^d e|f {g} !h :)",
            })
    void keepsRichText(String markdown) {
        RichText first = conversions.richText(markdown);
        assertThat(conversions.richText(write(first))).as(write(first)).isEqualTo(first);
        assertThat(conversions.richText(markdown.replace("\n", "\r\n"))).isEqualTo(first);
    }

    @Test
    void keepsTextsMadeByChance() {
        for (int seed = 0; seed < 1000; seed++) {
            RichText text = new HostileRichText(seed).make();
            RichText back = conversions.richText(write(text));
            // The difference of two Markdowns is easier to read than that of two trees.
            assertThat(write(back)).as("seed %d", seed).isEqualTo(write(text));
            assertThat(back).isEqualTo(text);
        }
    }

    private static String write(RichText text) {
        return MarkdownWriter.create().write(text);
    }
}
