package dev.mondai.model;

import static dev.mondai.model.QuestionMaker.question;
import static dev.mondai.text.RichTexts.paragraph;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mondai.text.CodeBlock;
import dev.mondai.text.PlainText;
import dev.mondai.text.RichText;
import java.util.List;
import org.junit.jupiter.api.Test;

class ChoiceQuestionTest {

    private static Explanation analysedAt(int index, RichText leadIn) {
        RichText text = RichText.of(paragraph("before"), paragraph("after"));
        return new Explanation(text, new Explanation.AnalysisPlace(index, leadIn));
    }

    @Test
    void putsTheAnalysisBackWhereItStood() {
        ChoiceQuestion question = question("?")
                .explanation(analysedAt(1, RichText.plain("Each choice:")))
                .key("one", "right")
                .choice("two", "wrong")
                .choice("three")
                .make();
        assertThat(PlainText.of(question.generalFeedback()))
                .isEqualTo("before\n\nEach choice:\n\n• one: right\n• two: wrong\n• three\n\nafter");
    }

    @Test
    void keepsChoicesAndFeedbackOfSeveralBlocksApart() {
        RichText code = RichText.of(new CodeBlock("", "x"));
        ChoiceQuestion question = question("?")
                .explanation(analysedAt(2, RichText.EMPTY))
                .choice(code, true, RichText.plain("right"))
                .choice(RichText.plain("two"), false, code)
                .make();
        assertThat(PlainText.of(question.generalFeedback())).isEqualTo("before\n\nafter\n\n• x\n  right\n• two\n  x");
    }

    @Test
    void isTheBareExplanationWithoutAnAnalysis() {
        ChoiceQuestion question =
                question("?").explanation("why").key("a", "f").choice("b").make();
        assertThat(question.generalFeedback()).isEqualTo(RichText.plain("why"));
    }

    @Test
    void refusesAnAnalysisBehindTheEnd() {
        assertThatThrownBy(() -> analysedAt(3, RichText.EMPTY)).hasMessageContaining("3");
        assertThatThrownBy(() -> analysedAt(-1, RichText.EMPTY)).hasMessageContaining("-1");
    }

    @Test
    void sharesTheFractionsSoThatPickingAllEarnsNothing() {
        assertThat(ChoiceQuestion.defaultFractions(List.of(true, true, false), true))
                .containsExactly(Fraction.of(50), Fraction.of(50), Fraction.of(-100));
        assertThat(ChoiceQuestion.defaultFractions(List.of(false, true), false))
                .containsExactly(Fraction.NONE, Fraction.FULL);
        assertThat(ChoiceQuestion.defaultFractions(List.of(true, true), true))
                .containsExactly(Fraction.of(50), Fraction.of(50));
    }

    @Test
    void refusesAWrongNumberOfKeysOrChoices() {
        assertThatThrownBy(() -> question("?").choice("a").choice("b").make()).hasMessageContaining("keys: 0");
        assertThatThrownBy(() -> question("?").key("a").make()).hasMessageContaining("two choices");
        ChoiceQuestion two = question("?").key("a").key("b").make();
        assertThat(two.multiple()).isTrue();
        assertThat(two.keys()).hasSize(2);
        assertThatThrownBy(() -> new ChoiceQuestion(two.info(), two.body(), false, two.choices()))
                .hasMessageContaining("keys: 2");
    }
}
