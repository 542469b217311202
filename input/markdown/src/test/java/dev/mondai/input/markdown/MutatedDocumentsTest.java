package dev.mondai.input.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mondai.model.Choice;
import dev.mondai.model.ChoiceQuestion;
import dev.mondai.text.PlainText;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Documents with seeded random damage: no exception, and no key that silently becomes another. */
class MutatedDocumentsTest {

    private static final String DOCUMENT = """
            ---
            tags: [a, b]
            ---
            # 地理 - 首都

            <!-- mondai: id=q1 points=2 -->

            ## 問題
            **日本（Japan）**の首都はどこですか。

            ## 選択肢
            A. 京都
            B. 東京
            C. 大阪
            D. 札幌

            ## 正解
            **B**

            ## 解説
            東京には国会があります。

            各選択肢の分析：
            - **A**: 昔の都
            - **B**: 正解
            - **C**: 西の中心
            - **D**: 北の中心
            """;
    private static final List<String> PIECES = List.of(
            "\n",
            " ",
            "- ",
            "# ",
            "## ",
            "A. ",
            "B",
            "[x] ",
            "*",
            "**",
            "`",
            "$",
            "|",
            "<",
            "-->",
            "---\n",
            "\t",
            "    ",
            "ア",
            "1. ",
            "\u0000",
            "\uD800",
            "：",
            "[",
            "![](x.png)",
            "## 正解\n",
            ">",
            "~~~\n",
            "[^1]");
    private static final int MUTATIONS = 60;

    static LongStream seeds() {
        return LongStream.range(0, 20);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void neverThrowAndNeverChangeTheKeySilently(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < MUTATIONS; i++) {
            String document = mutated(random);
            ReadBank bank = ReadBank.of(document);
            assertThat(bank.isFinished()).isTrue();
            bank.questions().forEach(question -> assertSameKey((ChoiceQuestion) question, document));
        }
    }

    /** The key's letter is never damaged here, so the choice that it names must be the second of the document. */
    private static void assertSameKey(ChoiceQuestion question, String document) {
        List<Choice> keys = question.keys();
        assertThat(keys).as(document).hasSize(1);
        assertThat(PlainText.of(keys.get(0).content()))
                .as(document)
                .contains("東")
                .contains("京");
        assertThat(PlainText.of(keys.get(0).content()))
                .as(document)
                .doesNotContain("大")
                .doesNotContain("札");
    }

    private static String mutated(Random random) {
        StringBuilder text = new StringBuilder(DOCUMENT);
        int changes = 1 + random.nextInt(3);
        for (int i = 0; i < changes; i++) {
            int at = random.nextInt(text.length());
            if (random.nextBoolean()) {
                text.insert(at, PIECES.get(random.nextInt(PIECES.size())));
            } else {
                damage(text, at, random);
            }
        }
        return text.toString();
    }

    /** Takes characters out, but neither the text of a choice nor the letter of the key. */
    private static void damage(StringBuilder text, int at, Random random) {
        int end = Math.min(text.length(), at + 1 + random.nextInt(3));
        String removed = text.substring(at, end);
        if (removed.matches("[\\s*#.:-]*")) {
            text.delete(at, end);
        }
    }
}
