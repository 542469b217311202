package dev.mondai.input.markdown.syntax.emphasis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Without CJK characters the trees, source spans and all, are those of plain CommonMark. */
class PlainTextEqualityTest {

    private static final int DOCUMENTS = 5_000;
    private static final String[] PIECES = {
        "*", "**", "***", "_", "__", "~", "~~", "a", "b", " ", "\n", ".", "(", ")", "[", "](/u)", "`", "!", "\\", "- ",
        "> "
    };

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void parsesRandomAsciiDocumentsAsCommonMarkDoes(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < DOCUMENTS; i++) {
            String markdown = document(random);
            assertThat(TreeText.of(EmphasisHtml.friendly(markdown)))
                    .as(markdown)
                    .isEqualTo(TreeText.of(EmphasisHtml.plain(markdown)));
        }
    }

    private static String document(Random random) {
        StringBuilder markdown = new StringBuilder();
        int length = 1 + random.nextInt(24);
        for (int i = 0; i < length; i++) {
            markdown.append(PIECES[random.nextInt(PIECES.length)]);
        }
        return markdown.toString();
    }
}
