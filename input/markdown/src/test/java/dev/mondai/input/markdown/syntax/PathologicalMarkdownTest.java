package dev.mondai.input.markdown.syntax;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.mondai.text.RichText;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Input that would take a careless parser minutes, or its whole stack. */
@Tag("long")
class PathologicalMarkdownTest {

    private static final int MANY = 50_000;
    private static final Duration LIMIT = Duration.ofSeconds(120);

    static Stream<String> oneParagraph() {
        return Stream.of(
                "**".repeat(MANY),
                "**あ（".repeat(MANY),
                "あ）**い".repeat(MANY),
                "*あ **い ".repeat(MANY),
                "*あ_".repeat(MANY),
                "~~あ~ ".repeat(MANY),
                "$".repeat(MANY),
                "$x ".repeat(MANY),
                "$$ x\\".repeat(MANY),
                "\\(x".repeat(MANY),
                "\\[x ".repeat(MANY),
                // Fewer, as the tables extension copies the paragraph for each of its lines.
                "$$a$$ b\n".repeat(MANY / 10),
                "[あ **い](".repeat(MANY),
                "{".repeat(MANY),
                "{{ ".repeat(MANY),
                "{{ { ".repeat(MANY) + "}}",
                "{{ { }} ".repeat(MANY));
    }

    static Stream<String> manyBlocks() {
        return Stream.of(
                "> ".repeat(MANY) + "**あ）**い",
                "- ".repeat(MANY) + "a",
                "$$\n".repeat(MANY),
                "$$\nx\n\n".repeat(MANY),
                "\\[\n".repeat(MANY),
                "$$x$$\n".repeat(MANY),
                "$$ \\x\n".repeat(MANY),
                "[^1]: ".repeat(MANY) + "a",
                "[^1]".repeat(MANY));
    }

    static Stream<String> html() {
        return Stream.of(
                "<b>".repeat(MANY),
                "<b>".repeat(MANY) + "a" + "</b>".repeat(MANY),
                "a</b>".repeat(MANY),
                "<i><b>".repeat(MANY) + "</i>".repeat(MANY),
                "<div>\n" + "<p><b>".repeat(MANY) + "</i>".repeat(MANY) + "\n</div>",
                "<details>\n\n".repeat(MANY / 10) + "a\n\n" + "</details>\n\n".repeat(MANY / 10),
                "<!-- ".repeat(MANY),
                "a[^1]\n\n[^1]: " + "b[^1] ".repeat(MANY));
    }

    @ParameterizedTest
    @MethodSource({"oneParagraph", "manyBlocks", "html"})
    void makesRichTextOfAllThat(String markdown) {
        RichText text = assertTimeoutPreemptively(LIMIT, () -> new Conversions().richText(markdown));
        assertThat(text).isNotNull();
    }
}
