package dev.mondai.exporter.moodle;

import static dev.mondai.exporter.moodle.Kinds.accepted;
import static dev.mondai.exporter.moodle.Kinds.numerical;
import static dev.mondai.exporter.moodle.Kinds.range;
import static dev.mondai.exporter.moodle.Kinds.shortAnswer;
import static dev.mondai.model.QuestionMaker.question;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mondai.model.Fraction;
import dev.mondai.model.Question;
import dev.mondai.model.QuestionMaker;
import dev.mondai.model.ResultFeedback;
import dev.mondai.model.TrueFalseQuestion;
import dev.mondai.model.Unit;
import dev.mondai.model.UnitRule;
import dev.mondai.text.RichText;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.xmlunit.assertj3.XmlAssert;

/** The kinds whose answers are typed or said: what Moodle has no feedback on a result for. */
class AnswerKindsTest {

    private static final ResultFeedback RESULTS =
            new ResultFeedback(RichText.plain("Bravo."), RichText.plain("Nearly."), RichText.plain("Sorry."));

    private static TrueFalseQuestion statement(QuestionMaker maker, boolean answer) {
        Question base = maker.key("a").choice("b").make();
        return new TrueFalseQuestion(
                base.info(), base.body(), answer, RichText.plain("It floats."), RichText.plain("Look again."));
    }

    @Test
    void writesAStatementWithMoodlesOwnWords() throws Exception {
        Exported exported = Exported.of(statement(question("Ice floats.").feedback(RESULTS), false));
        assertThat(exported.losses()).containsExactly("nothing-partly-right");
        XmlAssert.assertThat(exported.xml()).and("""
                <quiz>
                  <question type="truefalse">
                    <name><text>Question 1</text></name>
                    <questiontext format="html"><text>&lt;p&gt;Ice floats.&lt;/p&gt;</text></questiontext>
                    <defaultgrade>1</defaultgrade>
                    <penalty>0.3333333</penalty>
                    <idnumber>q1</idnumber>
                    <answer fraction="0">
                      <text>true</text>
                      <feedback format="html">
                        <text>&lt;p&gt;It floats.&lt;/p&gt;\n&lt;p&gt;Sorry.&lt;/p&gt;</text>
                      </feedback>
                    </answer>
                    <answer fraction="100">
                      <text>false</text>
                      <feedback format="html">
                        <text>&lt;p&gt;Look again.&lt;/p&gt;\n&lt;p&gt;Bravo.&lt;/p&gt;</text>
                      </feedback>
                    </answer>
                  </question>
                </quiz>
                """).normalizeWhitespace().areSimilar();
    }

    @Test
    void writesShortAnswersAsTheyAreTyped() throws Exception {
        Exported exported = Exported.of(
                shortAnswer(question("Which?"), accepted("List<String> & \"x\"", 100, "Yes."), accepted("a*\\*", 50)));
        assertThat(exported.isCleanly().all("question/answer/text")).containsExactly("List<String> & \"x\"", "a*\\*");
        assertThat(exported.all("question/answer/@fraction")).containsExactly("100", "50");
        assertThat(exported.all("question/answer/feedback/text")).containsExactly("<p>Yes.</p>");
        assertThat(exported.one("question/usecase")).isEqualTo("0");
    }

    @Test
    void saysToEveryOtherAnswerThatItIsWrong() throws Exception {
        Exported exported =
                Exported.of(shortAnswer(question("Which?").feedback(RESULTS), accepted("x", 100), accepted("y", 50)));
        assertThat(exported.all("question/answer/text")).containsExactly("x", "y", "*");
        assertThat(exported.all("question/answer/feedback/text"))
                .containsExactly("<p>Bravo.</p>", "<p>Nearly.</p>", "<p>Sorry.</p>");
    }

    @Test
    void takesTheNearestFractionAndSaysSo() throws Exception {
        Exported exported = Exported.of(shortAnswer(question("Which?"), accepted("x", 100), accepted("y", 34)));
        assertThat(exported.all("question/answer/@fraction")).containsExactly("100", "33.33333");
        assertThat(exported.losses()).containsExactly("nearest-fraction");
    }

    @Test
    void refusesShortAnswersOfWhichNoneIsRight() throws Exception {
        Exported exported = Exported.of(shortAnswer(question("Which?"), accepted("x", 50)));
        assertThat(exported.codes()).containsExactly("full-answer-missing");
        assertThat(exported.all("question")).isEmpty();
    }

    @Test
    void writesARangeAsItsMiddleAndHalfItsWidth() throws Exception {
        Exported exported =
                Exported.of(numerical(question("Which?"), range("2.9", "3.2"), range("-1E3", "-1E3", 50, "")));
        assertThat(exported.isCleanly().all("question/answer/text")).containsExactly("3.05", "-1000");
        assertThat(exported.all("question/answer/tolerance")).containsExactly("0.15", "0");
        assertThat(exported.one("question/showunits")).isEqualTo("3");
    }

    @Test
    void saysToEveryOtherNumberThatItIsWrong() throws Exception {
        Exported exported = Exported.of(numerical(question("Which?").feedback(RESULTS), range("1", "2")));
        assertThat(exported.all("question/answer/text")).containsExactly("1.5", "*");
        assertThat(exported.all("question/answer/@fraction")).containsExactly("100", "0");
    }

    @Test
    void showsAUnitBehindTheField() throws Exception {
        Exported exported = Exported.of(
                numerical(question("How fast?"), UnitRule.SHOWN, List.of(Unit.main("m/s")), range("9.8", "9.8")));
        assertThat(exported.one("question/questiontext/text")).isEqualTo("<p>How fast?</p>\n<p>____________ m/s</p>");
        assertThat(exported.all("question/units")).isEmpty();
    }

    @Test
    void keepsTheAuthorsPlaceForTheField() throws Exception {
        Exported exported = Exported.of(numerical(
                question("It is _____ fast."), UnitRule.SHOWN, List.of(Unit.main("m/s")), range("9.8", "9.8")));
        assertThat(exported.one("question/questiontext/text")).isEqualTo("<p>It is _____ fast.</p>\n<p>(m/s)</p>");
    }

    @Test
    void turnsFactorsOfUnitsRound() throws Exception {
        List<Unit> units = List.of(Unit.main("m"), new Unit("c m", new BigDecimal("0.01")), foot());
        Exported exported = Exported.of(numerical(question("How long?"), UnitRule.OPTIONAL, units, range("2", "2")));
        assertThat(exported.all("question/units/unit/unit_name")).containsExactly("m", "cm", "ft");
        assertThat(exported.all("question/units/unit/multiplier")).containsExactly("1", "100", "3.2808398950131233596");
        assertThat(exported.losses()).containsExactly("wrong-unit-unnoticed");
        assertThat(exported.one("question/unitgradingtype")).isEqualTo("0");
        assertThat(exported.one("question/showunits")).isEqualTo("0");
    }

    private static Unit foot() {
        return new Unit("ft", new BigDecimal("0.3048"));
    }

    @Test
    void givesNothingForANumberWithoutTheRequiredUnit() throws Exception {
        Exported exported = Exported.of(
                numerical(question("How long?"), UnitRule.REQUIRED, List.of(Unit.main("m")), range("2", "2")));
        assertThat(exported.one("question/unitgradingtype")).isEqualTo("1");
        assertThat(exported.one("question/unitpenalty")).isEqualTo("1.0");
        assertThat(exported.one("question/showunits")).isEqualTo("0");
    }

    @Test
    void knowsTheFractionsOfMoodle() {
        assertThat(MoodleFractions.nearest(new Fraction(new BigDecimal("83"))).percent())
                .isEqualByComparingTo("83.33333");
    }
}
