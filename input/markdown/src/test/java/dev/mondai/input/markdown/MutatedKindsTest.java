package dev.mondai.input.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Documents of every kind with small damage: what comes of it is a question or a message, never an exception. */
class MutatedKindsTest {

    private static final List<String> PIECES = List.of(
            "\n",
            "\n\n",
            "- ",
            "## ",
            "### ",
            "> ",
            "|",
            "{{",
            "}}",
            "{",
            "}",
            ";",
            "[x] ",
            "= ",
            "→",
            "50%",
            "(50%)",
            "±",
            "..",
            ":",
            "1,5",
            "-",
            "<kbd>",
            "</kbd>",
            "<details>\n\n",
            "[^1]",
            "\n[^1]: {{a}}\n",
            "`",
            "$",
            "*",
            "<script>",
            "## Passage\n",
            "## Values\n",
            "## Gaps\n",
            "<!-- mondai: type=group -->\n",
            "type=essay ");
    private static final int MUTATIONS = 150;

    static List<String> examples() {
        return DocumentationTest.examples();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void neverThrow(String example) {
        Random random = new Random(example.hashCode());
        for (int i = 0; i < MUTATIONS; i++) {
            String document = mutated(example, random);
            ReadBank bank = ReadBank.of(document);
            assertThat(bank.isFinished()).as(document).isTrue();
            assertThat(bank.questions().size() + bank.told().length())
                    .as(document)
                    .isPositive();
        }
    }

    @Test
    void readARowThatIsNothingButALabel() {
        ReadBank bank = ReadBank.of("# Title\n\n## Text\nWhat?\n\n|4   |\n\n## Answer\n4\n");
        assertThat(bank.isFinished()).isTrue();
    }

    private static String mutated(String example, Random random) {
        StringBuilder text = new StringBuilder(example);
        int changes = 1 + random.nextInt(4);
        for (int i = 0; i < changes; i++) {
            int at = random.nextInt(text.length());
            if (random.nextInt(3) > 0) {
                text.insert(at, PIECES.get(random.nextInt(PIECES.size())));
            } else {
                text.delete(at, Math.min(text.length(), at + 1 + random.nextInt(12)));
            }
        }
        return text.toString();
    }
}
