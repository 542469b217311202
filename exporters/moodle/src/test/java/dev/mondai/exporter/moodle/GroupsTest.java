package dev.mondai.exporter.moodle;

import static dev.mondai.exporter.moodle.Kinds.numerical;
import static dev.mondai.exporter.moodle.Kinds.range;
import static dev.mondai.model.QuestionMaker.question;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mondai.model.BankInfo;
import dev.mondai.model.CalculatedAnswer;
import dev.mondai.model.DescriptionItem;
import dev.mondai.model.Fraction;
import dev.mondai.model.Question;
import dev.mondai.model.QuestionBody;
import dev.mondai.model.QuestionGroup;
import dev.mondai.model.QuestionMaker;
import dev.mondai.model.ResultFeedback;
import dev.mondai.model.ValueTable;
import dev.mondai.model.VariantsQuestion;
import dev.mondai.text.Code;
import dev.mondai.text.InlineMath;
import dev.mondai.text.Paragraph;
import dev.mondai.text.RichText;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What becomes several entries, or one for several questions. */
class GroupsTest {

    private static final BankInfo BANK = new BankInfo("bank", "bank", "en", RichText.EMPTY);

    private static Question base(QuestionMaker maker) {
        return maker.key("a").choice("b").make();
    }

    @Test
    void writesATextThatAsksNothing() throws Exception {
        Question base = base(question("Read this."));
        Exported exported = Exported.of(new DescriptionItem(base.info(), base.body()));
        assertThat(exported.isCleanly().one("question/@type")).isEqualTo("description");
        assertThat(exported.all("question/defaultgrade")).isEmpty();
    }

    @Test
    void givesAGroupACategoryThatItsStimulusOpens() throws Exception {
        Question base = base(question("The text.").id("g").name("Text A/B").category("Reading"));
        Question first = base(question("First?").id("g1").category("Reading", "Text A/B"));
        Question after = base(question("Alone?").id("q").category("Reading"));
        Exported exported = Exported.of(new QuestionGroup(base.info(), base.body(), List.of(first), null), after);
        assertThat(exported.isCleanly().all("question/@type"))
                .containsExactly("category", "description", "multichoice", "category", "multichoice");
        assertThat(exported.all("question/category/text"))
                .containsExactly("$course$/top/Reading/Text A//B", "$course$/top/Reading");
        assertThat(exported.all("question/idnumber")).containsExactly("g", "g1", "q");
    }

    @Test
    void writesNoDescriptionForAGroupWithoutStimulus() throws Exception {
        Question base = base(question(RichText.EMPTY));
        Exported exported =
                Exported.of(new QuestionGroup(base.info(), base.body(), List.of(base(question("First?"))), null));
        assertThat(exported.all("question/@type")).containsExactly("category", "multichoice");
    }

    private static VariantsQuestion product(String formula, String second) {
        return product(formula, second, "It is {a} × {b}.");
    }

    private static VariantsQuestion product(String formula, String second, String right) {
        return product(formula, second, right, RichText.EMPTY, RichText.EMPTY);
    }

    /** With more in the stem as the author wrote it, and as the first variant has it. */
    private static VariantsQuestion product(
            String formula, String second, String right, RichText more, RichText ofFirst) {
        ResultFeedback feedback = new ResultFeedback(RichText.EMPTY, RichText.EMPTY, RichText.plain("Sorry."));
        Question base =
                base(question("What is {a} times {b}?").id("p").name("Product").feedback(feedback));
        QuestionBody body = base.body().withStem(base.body().stem().then(more));
        Question first = numerical(question("What is 2 times 0.25?").id("p-1"), range("0.5", "0.5"));
        CalculatedAnswer answer =
                new CalculatedAnswer(formula, new BigDecimal("5"), true, Fraction.FULL, RichText.plain(right));
        return new VariantsQuestion(
                base.info(),
                body,
                new ValueTable(List.of("a", "b"), List.of(List.of("2", "0.25"), List.of("-3", second))),
                List.of(answer),
                List.of(
                        first.withBody(body.withStem(first.body().stem().then(ofFirst))),
                        numerical(question("-3 times 4?").id("p-2"), range("-12", "-12"))));
    }

    @Test
    void letsMoodleWorkFormulasOut() throws Exception {
        Exported exported = Exported.of(product("{a} * {b}^2 + pi", "4"));
        assertThat(exported.isCleanly().one("question/@type")).isEqualTo("calculated");
        assertThat(exported.all("question/answer/text/text()")).containsExactly("{a} * {b}**2 + pi()", "*");
        assertThat(exported.all("question/answer/tolerance")).containsExactly("0.05", "0");
        assertThat(exported.all("question/answer/tolerancetype")).containsExactly("1", "2");
        assertThat(exported.all("question/answer/correctanswerlength")).containsExactly("1", "0");
        String dataset = "question/dataset_definitions/dataset_definition";
        assertThat(exported.all(dataset + "/name/text")).containsExactly("a", "b");
        assertThat(exported.all(dataset + "/minimum/text")).containsExactly("-3", "0.25");
        assertThat(exported.all(dataset + "/decimals/text")).containsExactly("0", "2");
        assertThat(exported.all(dataset + "/dataset_items/dataset_item/number")).containsExactly("1", "2", "1", "2");
        assertThat(exported.all(dataset + "/dataset_items/dataset_item/value")).containsExactly("2", "-3", "0.25", "4");
    }

    @Test
    void keepsTheBracesOfACommandsArguments() throws Exception {
        VariantsQuestion question =
                product("{a} / {b}", "4", "It is so.", math("\\frac{a}{b} x^{c}"), math("\\frac{2}{0.25} x^{c}"));
        assertThat(Exported.of(question).isCleanly().one("question/questiontext/text"))
                .contains("\\(\\frac{{a}}{{b}} x^{c}\\)");
    }

    @Test
    void writesAQuestionForEachVariantWhereMoodleWouldPutValuesIntoCode() throws Exception {
        RichText code = new RichText(List.of(new Paragraph(List.of(new Code("f({a})")))));
        assertThat(Exported.of(product("{a} * {b}", "4", "It is so.", code, code))
                        .all("question/@type"))
                .containsExactly("category", "numerical", "numerical");
    }

    private static RichText math(String tex) {
        return new RichText(List.of(new Paragraph(List.of(new InlineMath(tex)))));
    }

    @Test
    void writesAQuestionForEachVariantWhereTheUserSaysSo() throws Exception {
        Exported exported = Exported.of(BANK, Map.of("variants", "questions"), product("{a} * {b}", "4"));
        assertThat(exported.all("question/@type")).containsExactly("category", "numerical", "numerical");
        assertThat(exported.one("question/category/text")).isEqualTo("$course$/top/Product");
    }

    @Test
    void writesAQuestionForEachVariantWhereMoodleCannotCalculate() throws Exception {
        assertThat(Exported.of(product("gcd({a}, {b})", "4")).all("question/@type"))
                .containsExactly("category", "numerical", "numerical");
        assertThat(Exported.of(product("{a} * {b}", "4", "It is \\overset{!}{=} {a}."))
                        .all("question/@type"))
                .containsExactly("category", "numerical", "numerical");
        assertThat(Exported.of(product("{a} * {b}", "four")).all("question/@type"))
                .containsExactly("category", "numerical", "numerical");
    }
}
