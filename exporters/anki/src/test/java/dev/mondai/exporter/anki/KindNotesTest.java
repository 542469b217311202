package dev.mondai.exporter.anki;

import static dev.mondai.exporter.anki.EveryKind.accepted;
import static dev.mondai.exporter.anki.EveryKind.essay;
import static dev.mondai.exporter.anki.EveryKind.matching;
import static dev.mondai.exporter.anki.EveryKind.number;
import static dev.mondai.exporter.anki.EveryKind.numerical;
import static dev.mondai.exporter.anki.EveryKind.ordering;
import static dev.mondai.exporter.anki.EveryKind.shortAnswer;
import static dev.mondai.exporter.anki.EveryKind.trueFalse;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mondai.model.AcceptedAnswer;
import dev.mondai.model.BankInfo;
import dev.mondai.model.EssayResponse;
import dev.mondai.model.Fraction;
import dev.mondai.model.MatchingQuestion;
import dev.mondai.model.NumericalAnswer;
import dev.mondai.model.Question;
import dev.mondai.model.QuestionBody;
import dev.mondai.model.Scoring;
import dev.mondai.model.ShortAnswerQuestion;
import dev.mondai.model.UnitRule;
import dev.mondai.text.RichText;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class KindNotesTest {

    private static final FolderContext CONTEXT = FolderContext.at(Path.of("unused"), "2026-11-24T08:00:00Z");

    @Test
    void asksWhetherAStatementIsTrueInItsOrderAndLanguage() {
        Map<Field, String> fields = fields(trueFalse("Paris is a city.", true));
        assertThat(fields.get(Field.OPTIONS))
                .isEqualTo("<ol>\n<li data-choice=\"1\"><span class=\"label\">True</span></li>\n"
                        + "<li data-choice=\"2\"><span class=\"label\">False</span></li>\n</ol>");
        assertThat(fields.get(Field.FLAGS)).isEqualTo("fixed");
        assertThat(fields.get(Field.EXPLANATION)).contains("<strong>True</strong>: Said to true.", "Because.");
        assertThat(fields(trueFalse("パリは都市です。", false)).get(Field.ANSWER))
                .contains("data-choice=\"2\"><span class=\"label\">誤り</span>");
    }

    @Test
    void comparesWithTheFirstFullAnswerAndListsAll() {
        Map<Field, String> fields =
                fields(shortAnswer(accepted("Lutetia", 50), accepted("Paris & *", 100), accepted("A<B", 100)));
        assertThat(fields.get(Field.EXPECTED)).isEqualTo("A&lt;B");
        assertThat(fields.get(Field.ANSWER))
                .contains(
                        "data-text=\"Lutetia\" data-percent=\"50\"", "Lutetia</span> <span class=\"share\">50 %</span>")
                .contains("data-text=\"Paris &amp; *\"", ">Paris &amp; …</span>");
    }

    @Test
    void comparesWithWhatRemainsOfAWildcardWhereThereIsNothingElse() {
        assertThat(fields(shortAnswer(accepted("*photo* \\*", 100))).get(Field.EXPECTED))
                .isEqualTo("photo *");
    }

    @Test
    void keepsWhatIsSaidToAnAnswer() {
        RichText feedback = RichText.plain("The Roman name.");
        Map<Field, String> fields =
                fields(shortAnswer(accepted("Paris", 100), new AcceptedAnswer("Lutetia", Fraction.of(50), feedback)));
        assertThat(fields.get(Field.ANSWER)).contains("<div class=\"said\">The Roman name.</div>");
        assertThat(fields.get(Field.EXPLANATION)).isEqualTo("<p>Because.</p>");
    }

    @Test
    void flagsLetterCaseThatMatters() {
        ShortAnswerQuestion question = shortAnswer(accepted("pH", 100));
        assertThat(fields(question).get(Field.FLAGS)).isEmpty();
        assertThat(fields(new ShortAnswerQuestion(question.info(), question.body(), question.answers(), true))
                        .get(Field.FLAGS))
                .isEqualTo("case");
    }

    @Test
    void showsTheUnitBehindTheBoxOrAsksForIt() {
        Map<Field, String> shown = fields(numerical(UnitRule.SHOWN, number("9.81", "0.05")));
        assertThat(shown).containsEntry(Field.EXPECTED, "9.81").containsEntry(Field.UNIT, "m");
        assertThat(shown.get(Field.ANSWER))
                .contains("data-low=\"9.76\" data-high=\"9.86\"", "9.81 ± 0.05 m</span>")
                .contains("data-units=\"1 m\n0.01 cm\"");
        assertThat(fields(numerical(UnitRule.REQUIRED, number("2", "0"))))
                .containsEntry(Field.EXPECTED, "2 m")
                .containsEntry(Field.UNIT, "");
    }

    @Test
    void writesNumbersAsTheLanguageDoes() {
        NumericalAnswer answer = number("1234.5", "0");
        BankInfo german = new BankInfo("Bank", "bank", "de", RichText.EMPTY);
        assertThat(note(numerical(UnitRule.SHOWN, answer), german).fields()).containsEntry(Field.EXPECTED, "1234,5");
        assertThat(fields(numerical(UnitRule.SHOWN, answer))).containsEntry(Field.EXPECTED, "1234.5");
    }

    @Test
    void expectsTheMiddleOfARange() {
        NumericalAnswer range =
                new NumericalAnswer(new BigDecimal("2.9"), new BigDecimal("3.1"), Fraction.FULL, RichText.EMPTY);
        assertThat(fields(numerical(UnitRule.OPTIONAL, range)))
                .containsEntry(Field.EXPECTED, "3")
                .containsEntry(Field.UNIT, "");
    }

    @Test
    void givesNoOrderAwayEvenWithoutAScript() {
        for (int count = 2; count < 12; count++) {
            List<Integer> order = Scramble.order("q" + count, count);
            assertThat(order).doesNotHaveDuplicates().hasSize(count);
            assertThat(order).isNotEqualTo(order.stream().sorted().toList());
            assertThat(Scramble.order("q" + count, count)).isEqualTo(order);
        }
    }

    @Test
    void tellsOnTheBackWhichEntryOfTheFrontComesWhen() {
        Map<Field, String> fields = fields(ordering("one", "two", "three"));
        List<String> shown = found("content\">([a-z]+)<", fields.get(Field.OPTIONS));
        assertThat(shown).containsExactlyInAnyOrder("one", "two", "three").isNotEqualTo(List.of("one", "two", "three"));
        assertThat(found("content\">([a-z]+)<", fields.get(Field.ANSWER))).containsExactly("one", "two", "three");
        List<String> places = found("data-entry=\"(\\d)\"", fields.get(Field.ANSWER));
        assertThat(places.stream().map(place -> shown.get(Integer.parseInt(place) - 1)))
                .containsExactly("one", "two", "three");
    }

    @Test
    void offersEachResponseOnceWithThoseThatBelongNowhere() {
        Map<Field, String> fields = fields(matching("France=Paris", "Seine=Paris", "Italy=Rome"));
        assertThat(found("content\">([A-Za-z]+)<", fields.get(Field.RESPONSES)))
                .containsExactlyInAnyOrder("Paris", "Rome", "Madrid");
        assertThat(found("content\">([A-Za-z]+)<", fields.get(Field.PREMISES)))
                .containsExactly("France", "Seine", "Italy");
        List<String> right = found("data-response=\"(\\d)\"", fields.get(Field.ANSWER));
        assertThat(right.get(0)).isEqualTo(right.get(1)).isNotEqualTo(right.get(2));
        assertThat(fields.get(Field.ANSWER)).endsWith("<ul class=\"unused\">\n<li>Madrid</li>\n</ul>");
    }

    @Test
    void flagsResponsesInAFixedOrderAndPairsThatCountTogether() {
        MatchingQuestion question = matching("France=Paris", "Italy=Rome");
        assertThat(fields(question).get(Field.FLAGS)).isEmpty();
        QuestionBody body = question.body();
        QuestionBody strict = new QuestionBody(
                body.stem(),
                body.explanation(),
                body.feedback(),
                body.hints(),
                new Scoring(Scoring.Rule.ALL_OR_NOTHING, null),
                false);
        assertThat(fields(question.withBody(strict)).get(Field.FLAGS)).isEqualTo("whole fixed");
    }

    @Test
    void makesANoteOfEachPairInBothDirectionsWhereAskedTo() {
        StableNumbers numbers = (guid, names) -> new PartNumbers().of(names);
        List<Note> notes = matching("France=Paris", "Italy=Rome")
                .accept(new Notes(common(), numbers, CONTEXT.with("matching", "reversed")));
        assertThat(notes).extracting(Note::type).containsOnly(NoteType.PAIR).hasSize(2);
        assertThat(notes).extracting(note -> note.id().key()).containsExactly("bank/match#1", "bank/match#2");
        assertThat(notes).extracting(Note::cards).containsOnly(List.of(0, 1));
        assertThat(notes.get(1).fields()).containsEntry(Field.LEFT, "Italy").containsEntry(Field.RIGHT, "Rome");
    }

    @Test
    void showsModelAnswerRubricAndLimitsOfAnEssay() {
        EssayResponse response = new EssayResponse(
                EssayResponse.Format.EDITOR, null, 50, 100, RichText.plain("First,"), 0, 0, List.of());
        Map<Field, String> fields = fields(essay(response));
        assertThat(fields)
                .containsEntry(Field.ANSWER, "<p>So.</p>")
                .containsEntry(Field.RUBRIC, "<p>One point each.</p>");
        assertThat(fields.get(Field.LIMITS))
                .isEqualTo(
                        "<p class=\"words\"><span class=\"min-words\">50</span> <span class=\"max-words\">100</span></p>"
                                + "<blockquote class=\"template\"><p>First,</p></blockquote>");
    }

    private static List<String> found(String pattern, String text) {
        return Pattern.compile(pattern)
                .matcher(text)
                .results()
                .map((MatchResult match) -> match.group(1))
                .toList();
    }

    private static CommonFields common() {
        return new CommonFields(FolderContext.BANK, CardHtml.forNotes(new Media()));
    }

    private static Map<Field, String> fields(Question question) {
        return note(question, FolderContext.BANK).fields();
    }

    private static Note note(Question question, BankInfo bank) {
        CommonFields common = new CommonFields(bank, CardHtml.forNotes(new Media()));
        List<Note> notes = question.accept(new Notes(common, (guid, names) -> new PartNumbers().of(names), CONTEXT));
        assertThat(notes).hasSize(1);
        return notes.get(0);
    }
}
