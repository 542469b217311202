package dev.mondai.input.markdown.syntax.gap;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mondai.diagnostic.Location;
import dev.mondai.input.markdown.syntax.Excerpt;
import dev.mondai.input.markdown.syntax.MarkdownSyntax;
import dev.mondai.input.markdown.syntax.RichTextBuilder;
import dev.mondai.text.Gap;
import dev.mondai.text.MarkdownWriter;
import dev.mondai.text.RemoteMedia;
import dev.mondai.text.RichText;
import java.util.Optional;
import org.commonmark.node.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GapTest {

    @ParameterizedTest
    @CsvSource(delimiter = '#', textBlock = """
            首都は{{東京}}です             # 首都は<東京>です
            {{ Paris; Lutetia (50%) }}     # <Paris; Lutetia (50%)>
            {{[x] a; [ ] b}} {{= 3 ± 1}}   # <[x] a; [ ] b> <= 3 ± 1>
            **{{a}}**は*{{b}}*、~~{{c}}~~  # **<a>**は*<b>*、~~<c>~~
            [{{a}}](/u) <b>{{b}}</b>       # [<a>](/u) **<b>**
            {{$\\frac{1}{2}$}}             # <$\\frac{1}{2}$>
            {{= {a}}} {{{a}}}              # <= {a}> <{a}>
            {{a\\}} b}}                    # <a\\}} b>
            {{a { b}} c                    # <a { b> c
            {{a {{b}}                      # \\{{a <b>
            {{*a*; `b`}}                   # <*a*; `b`>
            """)
    void findsGaps(String markdown, String expected) {
        assertThat(read(markdown)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"`{{a}}`", "$x^{{2}}$", "\\(x^{{2}}\\)", "```\n{{a}}\n```", "{a} a}} {", "![{{a}}](b.png)"})
    void leavesCodeAndMathAlone(String markdown) {
        assertThat(read(markdown)).doesNotContain("<");
    }

    @Test
    void takesAnEscapedBraceForText() {
        assertThat(read("\\{{a}} \\{\\{b}}")).isEqualTo("\\{{a}} \\{{b}}");
        assertThat(read("{{{{a}}}}")).isEqualTo("\\{\\{\\{{a}}}}");
        assertThat(read("{{a")).isEqualTo("\\{{a");
    }

    @Test
    void findsGapsInTablesListsAndHeadings() {
        assertThat(read("|a|b|\n|-|-|\n|{{c}}|{{d \\| e}}|")).contains("| <c> | <d \\| e> |");
        assertThat(read("- {{a}}\n  - {{b}}\n\n> {{c}}\n\n# {{d}}")).isEqualTo("- <a>\n  - <b>\n\n> <c>\n\n# <d>");
    }

    @Test
    void joinsTheLinesOfAGap() {
        assertThat(read("{{a;\nb}}")).isEqualTo("<a; b>");
    }

    @Test
    void staysTextInFootnotesAndWhereNobodyAsks() {
        assertThat(read("a[^1]\n\n[^1]: {{b}}")).contains("[^1]: \\{{b}}");
        assertThat(new Reading("{{ a \\* b }}").builder.richText(new Reading("{{ a \\* b }}").excerpt()))
                .isEqualTo(RichText.plain("{{ a * b }}"));
    }

    @Test
    void belongsToAnExcerptAsItsText() {
        Reading reading = new Reading("A. {{b}}");
        assertThat(reading.excerpt().text()).isEqualTo("A. {{b}}\n");
        assertThat(reading.gaps().richText(reading.excerpt().slice(3, 8)))
                .isEqualTo(RichText.of(new dev.mondai.text.Paragraph(java.util.List.of(new Gap("b")))));
        assertThat(reading.builder.richText(reading.excerpt().slice(3, 6))).isEqualTo(RichText.plain("{{b"));
    }

    @Test
    void isCutOutInTheSyntaxOfItsDocument() {
        RichTextBuilder lenient = new Reading("").builder;
        RichTextBuilder strict = lenient.withSyntax(MarkdownSyntax.strict());
        String answer = "**法則（Laws）**に";
        assertThat(MarkdownWriter.create().write(lenient.cutOut(answer, Location.of("bank.md"))))
                .isEqualTo(answer);
        assertThat(strict.cutOut(answer, Location.of("bank.md"))).isEqualTo(RichText.plain(answer));
    }

    /** The Markdown of what is read, with angle brackets round the gaps. */
    private static String read(String markdown) {
        Reading reading = new Reading(markdown);
        return MarkdownWriter.withGaps(gap -> "<" + gap.id() + ">")
                .write(reading.gaps().richText(reading.excerpt()));
    }

    private static final class Reading {

        private final Document document;
        private final RichTextBuilder builder;

        Reading(String markdown) {
            document = MarkdownSyntax.lenient().parse(markdown);
            builder = new RichTextBuilder(
                    document,
                    (destination, where) -> Optional.of(new RemoteMedia(destination)),
                    span -> Location.of("bank.md"),
                    diagnostic -> {});
        }

        Excerpt excerpt() {
            return Excerpt.childrenOf(document);
        }

        RichTextBuilder gaps() {
            return builder.withGaps(gap -> Optional.of(new Gap(gap.content())));
        }
    }
}
