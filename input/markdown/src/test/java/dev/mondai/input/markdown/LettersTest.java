package dev.mondai.input.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mondai.input.markdown.layout.vocabulary.Vocabulary;
import dev.mondai.input.markdown.syntax.MarkdownSyntax;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LettersTest {

    @Test
    void ofAnotherScriptStandOutsideOfWords() {
        assertThat(lettersIn("Новая вода, а вариант б) неверен", "а", "б", "в")).isPresent();
        assertThat(lettersIn("Новая вода в реке", "а", "б", "в")).isEmpty();
        assertThat(lettersIn("ข้อ ข ผิด", "ก", "ข", "ค")).contains("ข");
    }

    @Test
    void areNoneWhereChoicesHaveNone() {
        assertThat(lettersIn("Die richtige Antwort ist nicht falsch.")).isEmpty();
    }

    private static Letters letters(String... labels) {
        return new Letters(List.of(labels), Vocabulary.builtIn());
    }

    private static Optional<String> lettersIn(String markdown, String... labels) {
        return letters(labels).in(List.of(MarkdownSyntax.lenient().parse(markdown)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "- A: too small",
                "- **B**: right",
                "1. C) wrong",
                "- Ａ．小さい",
                "The answer is **B**",
                "選択肢Aは古い",
                "肢 B について",
                "see option C",
                "The correct answer is B",
                "Bは正しい",
                "Ｂが正解",
                "AとCは、どちらも不適切",
                "B is wrong",
                "正解はB。",
                "| choice | why |\n|---|---|\n| A | too small |",
                "A: a line of its own",
                "Not B.",
                "AとBは似ている",
                "neither (A) nor (B)",
                "Bではない",
                "It is only A, as said",
                "Opcja B jest błędna",
                "Đáp án A sai, còn lại đúng",
                "A và C cùng đúng",
                "B seçeneği yanlıştır",
                "Вариант С неверен, на другой клавиатуре",
                "الخيار B خاطئ",
            })
    void remain(String markdown) {
        assertThat(lettersIn(markdown, "A", "B", "C")).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "An API is a plan B",
                "**API**: an interface",
                "ビタミンCを含む",
                "APIは正しい",
                "- Apples",
                "A team is a group",
                "optional Content",
                "D: another letter",
                "A, B are variables",
                "Not A team",
                "Plan B powstał później",
                "opcja Bardzo dobra",
                "- **Llama-3 (70B)**: 215",
            })
    void areNotSeenWhereNoneAre(String markdown) {
        assertThat(lettersIn(markdown, "A", "B", "C")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1. one\n2. two\n3. three", "選択肢2が正しい", "- 2: right"})
    void remainAsNumbers(String markdown) {
        assertThat(lettersIn(markdown, "1", "2", "3")).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024年は正しい", "1.5倍が適切", "1. one\n2. two", "アは", "アイアンは正しい"})
    void areNotSeenInOtherNumbersAndWords(String markdown) {
        assertThat(lettersIn(markdown, "1", "2", "3")).isEmpty();
        assertThat(lettersIn(markdown, "ア", "イ", "ウ")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"AとBの両方", "Both A and B", "B and C", "A・B", "A, C", "Aのみ", "C only", "Neither A nor B", "「A」と「B」"
            })
    void ofOthersMakeChoices(String text) {
        assertThat(letters("A", "B", "C").inChoice(text)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1と3", "1, 2", "1 and 3", "2だけ"})
    void ofOthersMakeNumberedChoices(String text) {
        assertThat(letters("1", "2", "3").inChoice(text)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1, 2.5", "12と13", "2024年と2025年", "1.2 and 3", "3"})
    void areNoNumbersThatChoicesHold(String text) {
        assertThat(letters("1", "2", "3").inChoice(text)).isEmpty();
    }
}
