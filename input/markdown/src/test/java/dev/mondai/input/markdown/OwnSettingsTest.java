package dev.mondai.input.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What {@code mondai.yaml} says of a bank's own words and layout, and what of that is refused. */
class OwnSettingsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '§',
            value = {
                "words: Tehtävä          | 1:1: error[field-invalid]: the value “Tehtävä” does not fit the field “words”",
                "words: {key: ''}        | 1:9: error[field-invalid]: the value “” does not fit the field “key”",
                "words: {key: {a: b}}    | 1:9: error[field-invalid]: the value “{…}” does not fit the field “key”",
                "layout: heading 3       | 1:1: error[field-invalid]: the value “heading 3” does not fit the field “layout”",
                "layout: {labels: x}     | 1:10: error[field-invalid]: the value “x” does not fit the field “labels”",
                "layout: {labels: x y x} | 1:10: error[field-invalid]: the value “x y x” does not fit the field “labels”",
                "layout: {right: A}      | 1:10: error[field-invalid]: the value “A” does not fit the field “right”",
                "layout: {wrong: '.'}    | 1:10: error[field-invalid]: the value “.” does not fit the field “wrong”",
                "layout: {wrong: }       | 1:10: error[field-invalid]: the value “” does not fit the field “wrong”",
                "layout: {left: x}       | 1:10: warning[field-unknown]: “left” is not a known field",
                "layout: {question: ♦}   | 1:10: warning[layout-unused]: no line of the bank is written as “question: ♦” says",
                "words: {reveals: Näytä} | 1:9: warning[field-unknown]: “reveals” is not a known field",
            })
    void tellsWhatDoesNotFit(String settings, String told) {
        assertThat(read(settings, "").told()).contains("mondai.yaml:" + told);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"heading", "heading 3", "numbered heading 2", "rule", "paragraph", "§{n}", "Frage {n}", "♦"})
    void knowsWaysInWhichQuestionsBegin(String way) {
        assertThat(read("layout: {question: '" + way + "'}", "").codes()).doesNotContain("field-invalid");
    }

    @ParameterizedTest
    @ValueSource(strings = {"hedaing", "heading 7", "word 2", "Frage", "own", "-"})
    void namesTheWaysThatItKnows(String way) {
        assertThat(read("layout: {question: '" + way + "'}", "").told())
                .startsWith("mondai.yaml:1:10: error[field-invalid]: the value “" + way + "” does not fit")
                .contains(
                        "numbered-heading, numbered-heading 3, word, summary, numbered-summary, number, heading, heading 3, bold, rule,"
                                + " paragraph, §{n}");
    }

    @Test
    void takesTheSettingsOfTheNearestFolder() {
        ReadBank bank = ReadBank.ofFolder(Map.of(
                "mondai.yaml", "bank: garden\nlanguage: fi\nlayout: {right: '<=='}\n",
                "a.md", "Mikä?\n\nA. kivi\nB. puu <==\n",
                "de/mondai.yaml", "bank: garten\nlanguage: de\nlayout: {question: '§{n}'}\n",
                "de/b.md", "§7 Was?\n\nA. Stein\nB. Baum <==\n\nAntwort: B\n",
                "de/tief/c.md", "§8 Wo?\n\nA. hier\nB. dort\n\nAntwort: A\n",
                "fi/d.md", "Missä?\n\nA. täällä <==\nB. tuolla\n"));
        assertThat(bank.info().id()).isEqualTo("garden");
        assertThat(bank.questions())
                .extracting(q -> q.info().name() + " " + q.info().language())
                .containsExactly("Mikä? fi", "Was? de", "Wo? de", "Missä? fi");
        assertThat(bank.codes()).isEmpty();
    }

    @Test
    void tellsWhichFolderHasALayoutThatNothingIsWrittenIn() {
        ReadBank bank = ReadBank.ofFolder(Map.of(
                "mondai.yaml", "layout: {right: '<=='}\n",
                "a.md", "Which?\n\nA. stone\nB. tree <==\n",
                "b/mondai.yaml", "layout: {question: [number, '§{n}']}\n",
                "b/c.md", "Who?\n\nA. stone\nB. tree\n\nAnswer: B\n"));
        assertThat(bank.questions()).hasSize(2);
        assertThat(bank.told())
                .startsWith("b/mondai.yaml:1:10: warning[layout-unused]: no line of the bank is written as"
                        + " “question: number, §{n}” says");
    }

    private static ReadBank read(String settings, String bank) {
        return ReadBank.ofFolder(Map.of("mondai.yaml", settings + "\n", "bank.md", bank));
    }
}
