package dev.mondai.input.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mondai.model.MatchingQuestion;
import dev.mondai.text.MarkdownWriter;
import dev.mondai.text.RichText;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MatchingReaderTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "|Country|Capital|\n|-|-|\n|Japan|Tokyo|\n|France|**Paris**|\n||Bonn|",
                "- Japan → Tokyo\n- France→**Paris**\n- → Bonn",
                "1. Japan -> Tokyo\n2. France ⇒ **Paris**\n3. => Bonn",
                "- Japan\n  → Tokyo\n- France\n\n  → **Paris**\n\n- → Bonn",
            })
    void readsPairsAndDistractors(String pairs) {
        assertThat(written(pairs)).isEqualTo("Japan|Tokyo, France|**Paris**; [Bonn]");
    }

    @Test
    void keepsImagesAndBlocksOnEitherSide() {
        MatchingQuestion question = read(
                "- `a->b`\n  ```c\n  x\n  ```\n  → ![b](https://example.org/b.png)\n- c → d\n\n  ```\n  e -> f\n  ```");
        assertThat(question.pairs().get(0).premise().blocks()).hasSize(2);
        assertThat(question.pairs().get(0).response().media()).hasSize(1);
        assertThat(question.pairs().get(1).response().blocks()).hasSize(2);
    }

    @Test
    void letsArrowsStandInATable() {
        assertThat(written("|a|b|\n|-|-|\n|x → y|z|\n|`p->q`|r \\| s|")).isEqualTo("x → y|z, `p->q`|r | s; []");
    }

    @Test
    void takesNoArrowBetweenLettersForOne() {
        assertThat(written("- p->x → member\n- a=>b -> function")).isEqualTo("p->x|member, a=>b|function; []");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '#', textBlock = """
            text                                    # pair-stray
            - a → b                                 # pair-single
            - a → b → c;- d → e                     # pair-ambiguous
            - a;- b → c                             # pair-incomplete
            - a →;- b → c                           # pair-incomplete
            |a|b|c|;|-|-|-|;|d|e|f|                 # pair-columns
            |a|b|;|-|-|;|c|d|e|;|f|g|;|h|i|         # row-length
            |a|b|;|-|-|;|c|;|f|g|;|h|i|             # pair-incomplete
            - a → b;- a → c                         # pairs-equal
            - a → b;- c → d;- → b                   # pairs-equal
            """)
    void reportsWhatIsNoPair(String pairs, String code) {
        assertThat(ReadBank.of(question(pairs.replace(';', '\n'))).codes())
                .filteredOn(told -> !told.equals("pair-header"))
                .containsExactly(code);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {"Country|*Capital* # Country | Capital", "|Capital # Capital"})
    void saysThatTheHeaderIsNoPair(String header, String words) {
        ReadBank bank = ReadBank.of(question("|" + header + "|\n|-|-|\n|Japan|Tokyo|\n|France|Paris|"));
        assertThat(bank.told()).contains("note[pair-header]", "no target shows it: " + words + "\n");
    }

    @Test
    void saysNothingOfAnEmptyHeader() {
        assertThat(ReadBank.of(question("| | |\n|-|-|\n|Japan|Tokyo|\n|France|Paris|"))
                        .codes())
                .isEmpty();
    }

    @Test
    void reportsASectionWithoutPairs() {
        assertThat(ReadBank.of(question("")).codes()).containsExactly("pairs-missing");
    }

    private static String question(String pairs) {
        return "# Capitals\n\n## Question\n\nMatch.\n\n## Pairs\n\n" + pairs + "\n";
    }

    private static MatchingQuestion read(String pairs) {
        ReadBank bank = ReadBank.of(question(pairs));
        assertThat(bank.told()).doesNotContain("error");
        return (MatchingQuestion) bank.questions().get(0);
    }

    private static String written(String pairs) {
        MatchingQuestion question = read(pairs);
        String sides = question.pairs().stream()
                .map(pair -> written(pair.premise()) + "|" + written(pair.response()))
                .collect(Collectors.joining(", "));
        List<String> distractors =
                question.distractors().stream().map(MatchingReaderTest::written).toList();
        return sides + "; " + distractors;
    }

    private static String written(RichText text) {
        return MarkdownWriter.create().write(text);
    }
}
