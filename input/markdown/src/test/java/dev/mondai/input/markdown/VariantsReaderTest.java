package dev.mondai.input.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mondai.model.ChoiceQuestion;
import dev.mondai.model.NumericalQuestion;
import dev.mondai.model.ShortAnswerQuestion;
import dev.mondai.model.Unit;
import dev.mondai.model.UnitRule;
import dev.mondai.model.VariantsQuestion;
import dev.mondai.text.MarkdownWriter;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VariantsReaderTest {

    private static final String TABLE = "| a | b |\n|---|---|\n| 3 | 4 |\n| 5 | 2.5 |\n";

    @Test
    void computesTheAnswerOfEachVariant() {
        VariantsQuestion question = variants(question(TABLE, "= {a} * {b} ± 0.01"));
        assertThat(question.answers().get(0).formula()).isEqualTo("{a} * {b}");
        assertThat(question.variants()).extracting(v -> v.info().id()).containsExactly("q-v1", "q-v2");
        assertThat(question.variants())
                .extracting(v -> ((NumericalQuestion) v).answers().get(0).notation())
                .containsExactly("12 ± 0.01", "12.5 ± 0.01");
    }

    @Test
    void fillsTheValuesIntoTextAndFormulas() {
        VariantsQuestion question = variants(question(TABLE, "= {a}"));
        assertThat(MarkdownWriter.create()
                        .write(question.variants().get(0).body().stem()))
                .isEqualTo("Sum of 3 and $\\frac{4}{2}$?");
    }

    @Test
    void fillsTheValuesIntoChoices() {
        VariantsQuestion question = variants(
                "# T\n\n## Question\n\nWhat?\n\n## Values\n\n" + TABLE + "\n## Choices\n\n- [x] {a}\n- [ ] {b}\n");
        ChoiceQuestion second = (ChoiceQuestion) question.variants().get(1);
        assertThat(second.choices())
                .extracting(c -> MarkdownWriter.create().write(c.content()))
                .containsExactly("5", "2.5");
    }

    @Test
    void takesTheWordsOfCodeAndHtmlForValues() {
        String table = "| a | b |\n|---|---|\n| `<i>` | x<sub>2</sub>**y** |\n";
        VariantsQuestion question = (VariantsQuestion) ReadBank.of("# T\n\n## Question\n\nWhat?\n\n## Values\n\n"
                        + table + "\n## Choices\n\n- [x] {a}\n- [ ] {b}\n")
                .questions()
                .get(0);
        assertThat(question.values().rows()).containsExactly(List.of("<i>", "x2y"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"![a](https://example.org/a.png)", "$x$"})
    void takesNoImageAndNoFormulaForAValue(String value) {
        String table = "| a | b |\n|---|---|\n| 1 | " + value + " |\n";
        assertThat(ReadBank.of(question(table, "= {a}")).codes()).contains("value-markup");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '#', textBlock = """
            = {c}       # formula-name
            = {a} / 0   # formula-division
            = random()  # formula-failed
            = {a} +     # formula-failed
            """)
    void reportsAFormulaThatGivesNoNumber(String answer, String code) {
        assertThat(ReadBank.of(question(TABLE, answer)).codes()).contains(code);
    }

    @Test
    void takesAShareWithoutAFormulaForNone() {
        ReadBank bank = ReadBank.of(question(TABLE, "= (50%)"));
        assertThat(bank.isFinished()).isTrue();
        assertThat(bank.told()).contains("error[");
    }

    @Test
    void readsTheUnitBehindAFormula() {
        VariantsQuestion question = variants(question(TABLE, "= {a} * {b} ± 0.01 cm"));
        assertThat(question.variants()).allSatisfy(variant -> {
            assertThat(((NumericalQuestion) variant).units()).containsExactly(Unit.main("cm"));
            assertThat(((NumericalQuestion) variant).unitRule()).isEqualTo(UnitRule.SHOWN);
        });
    }

    @Test
    void readsFurtherUnitsOfAFormula() {
        VariantsQuestion question = variants(question(TABLE, "= {a} cm\n\n## Units\n\n- cm\n- m = 100 cm"));
        assertThat(((NumericalQuestion) question.variants().get(0)).unitRule()).isEqualTo(UnitRule.OPTIONAL);
    }

    @Test
    void reportsAFormulaInAnotherUnitThanTheFirst() {
        String answer = "= {a} m\n\n## Units\n\n- cm\n- m = 100 cm";
        assertThat(ReadBank.of(question(TABLE, answer)).codes()).containsExactly("unit-unknown");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {a}                  | 3            | 5
            {b} ± 0.5            | 4 ± 0.5      | 2..3
            {a} ± {t}            | 3 ± 0.1      | 5 ± 0.1
            = {a} + 1 ± {t}      | 4 ± 0.1      | 6 ± 0.1
            = round({a} / 2)     | 2            | 3
            = round({a} / 4, 1)  | 0.8          | 1.3
            """)
    void takesWhatIsANumberInEachRowForOne(String answer, String first, String second) {
        String table = "| a | b | t |\n|---|---|---|\n| 3 | 4 | 0.1 |\n| 5 | 2.5 | 0.1 |\n";
        String markdown = question(table, answer).replace("Sum of {a}", "Sum of {a}, {t}");
        assertThat(variants(markdown).variants())
                .extracting(v -> ((NumericalQuestion) v).answers().get(0).notation())
                .containsExactly(first, second);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {a} ± {b}     | formula-tolerance
            {a}..{b}      | formula-failed
            = 1 / ({a}-3) | formula-division
            = {w} * 2     | formula-word
            {n}           | number-doubtful
            = {a} +       | formula-failed
            """)
    void saysWhyThereIsNoNumber(String answer, String code) {
        String table = "| a | b | w | n |\n|---|---|---|---|\n| 3 | 4 | x | 007 |\n| 5 | 6 | y | 008 |\n";
        ReadBank bank = ReadBank.of(question(table, answer));
        assertThat(bank.told()).isNotEmpty();
        assertThat(bank.codes()).containsExactly(code);
    }

    @Test
    void tellsOfNamesThatDoNotMeet() {
        String markdown = question(TABLE, "= {a}")
                .replace("Sum of {a}", "Sum of {aa} in {1, 2}")
                .replace("{b}", "x");
        assertThat(ReadBank.of(markdown).told()).contains("is called aa;", "the value “b”", "write {b} where");
        assertThat(ReadBank.of(markdown).codes()).containsExactly("value-unknown", "value-unused");
    }

    @Test
    void tellsOfMarkupInValues() {
        ReadBank bank = ReadBank.of(question(TABLE.replace("| 3 |", "| **3** |"), "= {a}"));
        assertThat(bank.told()).contains("**{name}**");
        assertThat(bank.codes()).containsExactly("value-plain");
    }

    @Test
    void takesWordsForTexts() {
        String table = "| a | b |\n|---|---|\n| 3 | one |\n| 5 | two |\n";
        assertThat(variants(question(table, "{b}")).variants()).allMatch(ShortAnswerQuestion.class::isInstance);
    }

    @Test
    void reportsARowOfWrongLength() {
        String table = "| a | b |\n|---|---|\n| 3 |\n";
        assertThat(ReadBank.of(question(table, "= {a}")).codes()).containsExactly("values-length");
    }

    @Test
    void reportsATableWithoutRows() {
        assertThat(ReadBank.of(question("| a | b |\n|---|---|\n", "= {a}")).codes())
                .containsExactly("values-missing");
    }

    private static String question(String table, String answer) {
        return "# T\n\n<!-- mondai: id=q -->\n\n## Question\n\nSum of {a} and $\\frac{b}{2}$?\n\n## Values\n\n" + table
                + "\n## Answer\n\n" + answer + "\n";
    }

    private static VariantsQuestion variants(String markdown) {
        ReadBank bank = ReadBank.of(markdown);
        assertThat(bank.told()).isEmpty();
        return (VariantsQuestion) bank.questions().get(0);
    }
}
