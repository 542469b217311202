package dev.mondai.table;

import static dev.mondai.model.QuestionMaker.question;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mondai.model.AcceptedAnswer;
import dev.mondai.model.Choice;
import dev.mondai.model.ClozeQuestion;
import dev.mondai.model.EssayQuestion;
import dev.mondai.model.EssayResponse;
import dev.mondai.model.Fraction;
import dev.mondai.model.GapAnswer;
import dev.mondai.model.MatchingQuestion;
import dev.mondai.model.NumericalAnswer;
import dev.mondai.model.NumericalQuestion;
import dev.mondai.model.Question;
import dev.mondai.model.QuestionBody;
import dev.mondai.model.QuestionGroup;
import dev.mondai.model.QuestionInfo;
import dev.mondai.model.ShortAnswerQuestion;
import dev.mondai.model.Unit;
import dev.mondai.model.UnitRule;
import dev.mondai.text.PlainText;
import dev.mondai.text.RichText;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class TableRowTest {

    private static final Question CHOICE =
            question("?").id("c").key("a").choice("b").make();
    private static final QuestionInfo INFO = CHOICE.info().withId("q");
    private static final QuestionBody BODY = QuestionBody.of(RichText.plain("Stem"));
    private static final RichText GOOD = RichText.plain("Good.");

    @Test
    void writesAcceptedAnswersWithTheirShares() {
        TableRow row = row(
                new ShortAnswerQuestion(INFO, BODY, List.of(accepted("Paris", 100), accepted("Lutetia", 50)), true));
        assertThat(cell(row, TableColumn.KEY)).isEqualTo("Paris / Lutetia (50%)");
        assertThat(slots(row)).containsExactly("Paris|Good.", "Lutetia (50%)|Good.");
        assertThat(details(row)).containsExactly("Case: sensitive");
    }

    @Test
    void writesNumbersAsTheyAreShortest() {
        List<NumericalAnswer> answers = List.of(number("3.135", "3.145"), number("36.1", "37.2"), number("42", "42"));
        List<Unit> units = List.of(Unit.main("m"), new Unit("cm", new BigDecimal("0.01")));
        TableRow row = row(new NumericalQuestion(INFO, BODY, answers, units, UnitRule.REQUIRED));
        assertThat(cell(row, TableColumn.KEY)).isEqualTo("3.14 ± 0.005 m / 36.1..37.2 m / 42 m");
        assertThat(details(row)).containsExactly("Unit: required", "Further unit: cm = 0.01 m");
    }

    @Test
    void writesPairsAndDistractors() {
        var pair = new MatchingQuestion.Pair(RichText.plain("Japan"), RichText.plain("Tokyo"));
        TableRow row = row(new MatchingQuestion(INFO, BODY, List.of(pair, pair), List.of(RichText.plain("Lima"))));
        assertThat(slots(row)).containsExactly("Japan\n→ Tokyo|", "Japan\n→ Tokyo|", "→ Lima|");
    }

    @Test
    void writesGapsAsInMarkdown() {
        Choice key = new Choice("", true, Fraction.FULL, RichText.plain("insect"), GOOD, false);
        Choice other = new Choice("", false, Fraction.of(-50), RichText.plain("bird"), RichText.EMPTY, false);
        List<GapAnswer> gaps = List.of(
                new GapAnswer.TextGap("a", BigDecimal.valueOf(2), List.of(accepted("Rome", 100)), false),
                new GapAnswer.NumberGap("b", BigDecimal.ONE, List.of(number("6", "6")), "legs"),
                new GapAnswer.ChoiceGap("c", BigDecimal.ONE, List.of(key, other)));
        TableRow row = row(new ClozeQuestion(INFO, BODY, gaps));
        assertThat(slots(row))
                .containsExactly(
                        "a (weight 2): Rome|Rome: Good.",
                        "b: = 6 legs|6: Good.",
                        "c: [x] insect; [ ] bird|insect: Good.");
        assertThat(details(row)).containsExactly("Earned in gap c: bird: -50%");
    }

    @Test
    void keepsAllOfAnEssay() {
        var response = new EssayResponse(EssayResponse.Format.PLAIN, 9, 10, 20, GOOD, 2, 1, List.of(".pdf", ".txt"));
        assertThat(details(row(new EssayQuestion(INFO, BODY, GOOD, GOOD, response))))
                .containsExactly(
                        "Model answer: Good.",
                        "Rubric: Good.",
                        "Format: plain",
                        "Lines: 9",
                        "Fewest words: 10",
                        "Most words: 20",
                        "Template: Good.",
                        "Attachments: 2",
                        "Attachments required: 1",
                        "File types: .pdf, .txt");
    }

    @Test
    void givesTheMembersOfAGroupRowsThatNameIt() {
        List<TableRow> rows = TableRow.of(new QuestionGroup(INFO, BODY, List.of(CHOICE), 1), null);
        assertThat(rows).extracting(row -> cell(row, TableColumn.ID)).containsExactly("q", "c");
        assertThat(rows).extracting(row -> cell(row, TableColumn.GROUP)).containsExactly("", "q");
        assertThat(details(rows.get(0))).containsExactly("Pick: 1");
    }

    @Test
    void countsLettersOnBehindZ() {
        assertThat(List.of(TableRow.letter(0), TableRow.letter(25), TableRow.letter(26), TableRow.letter(59)))
                .containsExactly("A", "Z", "AA", "BH");
    }

    private static TableRow row(Question question) {
        return TableRow.of(question, null).get(0);
    }

    private static AcceptedAnswer accepted(String text, int percent) {
        return new AcceptedAnswer(text, Fraction.of(percent), GOOD);
    }

    private static NumericalAnswer number(String low, String high) {
        return new NumericalAnswer(new BigDecimal(low), new BigDecimal(high), Fraction.FULL, GOOD);
    }

    private static List<String> slots(TableRow row) {
        return row.slots().stream()
                .map(slot -> text(slot.content()) + "|" + text(slot.feedback()))
                .toList();
    }

    private static List<String> details(TableRow row) {
        return row.details().stream()
                .map(detail -> detail.field() + ": " + text(detail.text()))
                .toList();
    }

    private static String cell(TableRow row, TableColumn column) {
        return text(row.cells().getOrDefault(column, Cell.EMPTY));
    }

    private static String text(Cell cell) {
        return cell.parts().stream()
                .map(part -> part.before() + PlainText.of(part.text()))
                .collect(Collectors.joining());
    }
}
