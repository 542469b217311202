package dev.mondai.exporter.moodle;

import static dev.mondai.exporter.moodle.Kinds.accepted;
import static dev.mondai.exporter.moodle.Kinds.choice;
import static dev.mondai.exporter.moodle.Kinds.cloze;
import static dev.mondai.exporter.moodle.Kinds.number;
import static dev.mondai.exporter.moodle.Kinds.range;
import static dev.mondai.exporter.moodle.Kinds.text;
import static dev.mondai.exporter.moodle.Kinds.withGaps;
import static dev.mondai.model.QuestionMaker.question;
import static dev.mondai.text.RichTexts.image;
import static dev.mondai.text.RichTexts.paragraph;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mondai.model.AcceptedAnswer;
import dev.mondai.model.BankInfo;
import dev.mondai.model.ClozeQuestion;
import dev.mondai.model.Fraction;
import dev.mondai.model.GapAnswer;
import dev.mondai.text.InlineMath;
import dev.mondai.text.RichText;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ClozeTest {

    private static final BankInfo BANK = new BankInfo("bank", "bank", "en", RichText.EMPTY);

    private static String stem(ClozeQuestion question) throws Exception {
        return Exported.of(question).one("question/questiontext/text");
    }

    @Test
    void writesGapsOfEveryKindIntoTheText() throws Exception {
        Exported exported = Exported.of(cloze(
                question(withGaps("{{a}} and {{b}} and {{c}}")).points("3"),
                text("a", accepted("Paris", 100, "Yes."), accepted("Lut*", 50)),
                number("b", range("3.13", "3.15")),
                choice("c", 1, "x", "y")));
        assertThat(exported.isCleanly().one("question/questiontext/text"))
                .isEqualTo("<p>{1:SHORTANSWER:=Paris#Yes.~%50%Lut*} and {1:NUMERICAL:=3.14:0.01}"
                        + " and {1:MULTICHOICE_S:%0%x~=y}</p>");
        assertThat(exported.one("question/@type")).isEqualTo("cloze");
        assertThat(exported.one("question/defaultgrade")).isEqualTo("3");
    }

    @Test
    void escapesWhatMoodleWouldReadAsTheEndOfAnAnswer() throws Exception {
        assertThat(stem(cloze("{{a}}", text("a", accepted("}~=#%\"/:&<{\\", 100)))))
                .isEqualTo("<p>{1:SHORTANSWER:=&#125;&#126;&#61;&#35;&#37;&#34;&#47;&#58;&#38;&#60;&#123;&#92;}</p>");
    }

    @Test
    void doublesTheBackslashThatMoodleTakesOff() throws Exception {
        assertThat(stem(cloze("{{a}}", text("a", accepted("\\}\\#\\*", 100)))))
                .isEqualTo("<p>{1:SHORTANSWER:=&#92;&#92;&#125;&#92;&#92;&#35;&#92;*}</p>");
    }

    @Test
    void escapesMenusAndFeedbackTwiceSinceTheyAreHtml() throws Exception {
        assertThat(stem(cloze("{{a}}", choice("a", 0, "a<b", "c&d"))))
                .isEqualTo("<p>{1:MULTICHOICE_S:=a&#38;lt;b~%0%c&#38;amp;d}</p>");
        assertThat(stem(cloze("{{a}}", text("a", accepted("x", 100, "1 < 2")))))
                .isEqualTo("<p>{1:SHORTANSWER:=x#1 &#38;lt; 2}</p>");
    }

    @Test
    void leavesNoGapInTheAuthorsOwnText() throws Exception {
        assertThat(stem(cloze("{1:SA:=x} {#1} {x} {{a}}", text("a", accepted("y", 100)))))
                .isEqualTo("<p>&#123;1:SA:=x} &#123;#1} {x} {1:SHORTANSWER:=y}</p>");
    }

    @Test
    void mindsTheCaseWhereTheAuthorDoes() throws Exception {
        GapAnswer gap = new GapAnswer.TextGap("a", BigDecimal.ONE, List.of(accepted("pH", 100)), true);
        assertThat(stem(cloze("{{a}}", gap))).isEqualTo("<p>{1:SHORTANSWER_C:=pH}</p>");
    }

    @Test
    void showsFormulasAsButtonsSinceMenusShowThemAsTheyAreWritten() throws Exception {
        RichText formula = RichText.of(paragraph(new InlineMath("\\frac{1}{2}")));
        assertThat(stem(cloze("{{a}}", choice("a", formula, RichText.plain("x")))))
                .isEqualTo("<p>{1:MULTICHOICE_HS:=&#92;(&#92;frac&#123;1&#125;&#123;2&#125;&#92;)~%0%x}</p>");
    }

    @Test
    void saysThatFeedbackInAGapHasNoPictures() throws Exception {
        RichText feedback = RichText.of(paragraph(image("a.png", "A cat")));
        Exported exported = Exported.of(cloze("{{a}}", text("a", new AcceptedAnswer("x", Fraction.FULL, feedback))));
        assertThat(exported.losses()).containsExactly("media-as-text");
        assertThat(exported.one("question/questiontext/text")).isEqualTo("<p>{1:SHORTANSWER:=x#A cat}</p>");
    }

    @Test
    void givesTheGapsWholeMarksThatSumUpToThePoints() throws Exception {
        GapAnswer light = new GapAnswer.TextGap("a", new BigDecimal("0.5"), List.of(accepted("x", 100)), false);
        Exported exported =
                Exported.of(cloze(question(withGaps("{{a}} {{b}}")).points("6"), light, text("b", accepted("y", 100))));
        assertThat(exported.isCleanly().one("question/questiontext/text"))
                .isEqualTo("<p>{2:SHORTANSWER:=x} {4:SHORTANSWER:=y}</p>");
    }

    @Test
    void saysWhereTheMarkIsNotThePoints() throws Exception {
        Exported exported = Exported.of(cloze(
                question(withGaps("{{a}} {{b}}")).points("2.5"),
                text("a", accepted("x", 100)),
                text("b", accepted("y", 100))));
        assertThat(exported.losses()).containsExactly("mark-is-sum-of-gaps");
        assertThat(exported.one("question/defaultgrade")).isEqualTo("4");
    }

    @Test
    void refusesAGapThatNothingFillsRightly() throws Exception {
        Exported exported = Exported.of(cloze("{{a}}", text("a", accepted("x", 50))));
        assertThat(exported.codes()).containsExactly("full-answer-missing");
    }

    @Test
    void refusesWeightsWhoseWholeMarksMoodleCannotStore() throws Exception {
        GapAnswer odd = new GapAnswer.TextGap("a", new BigDecimal("0.123457"), List.of(accepted("x", 100)), false);
        Exported exported = Exported.of(cloze("{{a}} {{b}}", odd, text("b", accepted("y", 100))));
        assertThat(exported.codes()).containsExactly("points-too-many");
    }

    @Test
    void refusesAGapThatHasNoAnswers() throws Exception {
        Exported exported = Exported.of(cloze("{{a}} {{b}}", text("a", accepted("x", 100))));
        assertThat(exported.codes()).containsExactly("full-answer-missing");
    }

    private static ClozeQuestion animals() {
        return cloze(
                question(withGaps("The {{a}} eats the {{b}}, not the {{c}} [[1]]."))
                        .points("1.5"),
                choice("a", 0, "cat", "a < b", "dog"),
                choice("b", 1, "cat", "a < b", "dog"),
                choice("c", 1, "cat", "a < b", "dog"));
    }

    @Test
    void putsOneListOfChoicesIntoAllGapsThatShareThem() throws Exception {
        Exported exported = Exported.of(animals());
        assertThat(exported.isCleanly().one("question/@type")).isEqualTo("gapselect");
        assertThat(exported.one("question/questiontext/text"))
                .isEqualTo("<p>The [[1]] eats the [[2]], not the [[2]] [&#91;1]].</p>");
        assertThat(exported.all("question/selectoption/text")).containsExactly("cat", "a &lt; b", "dog");
        assertThat(exported.all("question/selectoption/group")).containsExactly("1", "1", "1");
        assertThat(exported.one("question/defaultgrade")).isEqualTo("1.5");
    }

    @Test
    void letsChoicesBeDraggedWhereTheUserSaysSo() throws Exception {
        Exported exported = Exported.of(BANK, Map.of("gaps", "ddwtos"), animals());
        assertThat(exported.isCleanly().one("question/@type")).isEqualTo("ddwtos");
        assertThat(exported.all("question/dragbox/text")).containsExactly("cat", "a &lt; b", "dog");
        assertThat(exported.all("question/dragbox[infinite]/text")).containsExactly("a &lt; b");
    }

    @Test
    void writesSharedChoicesIntoTheTextWhereTheUserSaysSo() throws Exception {
        Exported exported = Exported.of(BANK, Map.of("gaps", "multianswer"), animals());
        assertThat(exported.one("question/@type")).isEqualTo("cloze");
    }

    @Test
    void sharesNoFormulasSinceNeitherMenusNorDragsShowThem() throws Exception {
        RichText one = RichText.of(paragraph(new InlineMath("x")));
        RichText two = RichText.of(paragraph(new InlineMath("y")));
        ClozeQuestion formulas = cloze("{{a}} {{b}}", choice("a", one, two), choice("b", 1, one, two));
        assertThat(Exported.of(formulas).one("question/@type")).isEqualTo("cloze");
        assertThat(Exported.of(BANK, Map.of("gaps", "ddwtos"), formulas).one("question/@type"))
                .isEqualTo("cloze");
    }

    @Test
    void writesIntoTheTextWhatDiffersFromGapToGap() throws Exception {
        assertThat(Exported.of(cloze("{{a}} {{b}}", choice("a", 0, "x", "y"), choice("b", 0, "x", "z")))
                        .one("question/@type"))
                .isEqualTo("cloze");
    }
}
