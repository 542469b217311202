package dev.mondai.input.markdown.syntax;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.stream.Stream;
import org.commonmark.node.Node;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Input that would take a careless parser minutes, or its whole stack. */
class PathologicalMarkdownTest {

    private static final int MANY = 50_000;
    private static final Duration LIMIT = Duration.ofSeconds(10);

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
                "$$a$$ b\n".repeat(MANY),
                "[あ **い](".repeat(MANY));
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

    @ParameterizedTest
    @MethodSource("oneParagraph")
    void readsManyDelimitersInOneParagraph(String markdown) {
        assertThat(parse(markdown).getFirstChild()).isNotNull();
    }

    @ParameterizedTest
    @MethodSource("manyBlocks")
    void readsManyBlocks(String markdown) {
        assertThat(parse(markdown).getFirstChild()).isNotNull();
    }

    private static Node parse(String markdown) {
        return assertTimeoutPreemptively(LIMIT, () -> MarkdownSyntax.lenient().parse(markdown));
    }
}
