package dev.mondai.input.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class KeyPhraseTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "B | B",
                "Ｂ | B",
                "(B) | B",
                "（ア） | ア",
                "【C】 | C",
                "② | 2",
                "①③ | 1 3",
                "1、3 | 1 3",
                "A, C | A C",
                "A，C | A C",
                "A and C | A C",
                "A, B, and D | A B D",
                "AとC | A C",
                "ア・ウ | ア ウ",
                "ｱ・ｳ | ア ウ",
                "AおよびC | A C",
                "A C | A C",
                "正解は B です | B",
                "正解は、C | -",
                "正解：B | B",
                "答え：ア | ア",
                "Answer: B | B",
                "The correct answer is B. | B",
                "The correct answers are A and C | A C",
                "Option B | B",
                "選択肢B | B",
                "選択肢Aと選択肢C | A C",
                "B が正解です。 | B",
                "B is correct. | B",
                "✅ B | B",
                "B。 | B",
            })
    void namesLabels(String line, String labels) {
        List<String> expected = labels.equals("-") ? List.of() : List.of(labels.split(" "));
        assertThat(KeyPhrase.labelsOf(line).orElse(List.of())).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "正解は A ではない",
                "A以外",
                "A または B",
                "A or B",
                "not B",
                "A–C",
                "A〜C",
                "AC",
                "B は誤り",
                "B is wrong",
                "なし",
                "See page 12",
                "B (see A)",
                "",
            })
    void doesNotGuess(String line) {
        assertThat(KeyPhrase.labelsOf(line)).isEmpty();
    }
}
