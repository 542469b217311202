package dev.mondai.input.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LabelTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "A. text | A",
                "A．text | A",
                "A) text | A",
                "A）文 | A",
                "A: text | A",
                "A：文 | A",
                "ア、文 | ア",
                "Ａ．文 | A",
                "ａ）文 | a",
                "ｱ. 文 | ア",
                "（ア）文 | ア",
                "(1) text | 1",
                "[A] text | A",
                "【B】text | B",
                "① text | 1",
                "②文 | 2",
                "⑩文 | 10",
                "⑴ text | 1",
                "Ⓐ text | A",
                "㋐ 文 | ア",
                "１．文 | 1",
                "26. text | 26",
                "イ. 文 | イ",
            })
    void isFoundInEveryForm(String line, String label) {
        Label found = Label.at(line).orElseThrow();
        assertThat(found.text()).isEqualTo(label);
        assertThat(found.clear()).isTrue();
        assertThat(line.substring(found.end())).isIn("text", "文");
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "A text", "1.5倍", "3:1 の比", "27. text", "0. text", "ABC. text", "ァ. 文", "", "東京"})
    void isNotSeenWhereNoneIs(String line) {
        assertThat(Label.at(line)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"e.g. this", "A.text", "C:\\temp"})
    void isUnclearBeforeAnAsciiLetter(String line) {
        assertThat(Label.at(line))
                .hasValueSatisfying(label -> assertThat(label.clear()).isFalse());
    }

    @Test
    void belongsToTheSequenceThatItBegins() {
        assertThat(LabelKind.startingWith("ア")).isEqualTo(LabelKind.GOJUON);
        assertThat(LabelKind.startingWith("イ")).isEqualTo(LabelKind.IROHA);
        assertThat(LabelKind.startingWith("1")).isEqualTo(LabelKind.NUMBER);
        assertThat(LabelKind.startingWith("C")).isEqualTo(LabelKind.UPPER);
        assertThat(LabelKind.IROHA.label(2)).isEqualTo("ハ");
    }
}
