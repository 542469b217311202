package dev.mondai.exporter.html;

import static dev.mondai.model.QuestionMaker.question;
import static dev.mondai.text.RichTexts.paragraph;
import static dev.mondai.text.RichTexts.text;

import dev.mondai.diagnostic.Location;
import dev.mondai.model.AcceptedAnswer;
import dev.mondai.model.ChoiceQuestion;
import dev.mondai.model.ClozeQuestion;
import dev.mondai.model.DescriptionItem;
import dev.mondai.model.EssayQuestion;
import dev.mondai.model.EssayResponse;
import dev.mondai.model.Explanation;
import dev.mondai.model.Fraction;
import dev.mondai.model.GapAnswer;
import dev.mondai.model.MatchingQuestion;
import dev.mondai.model.NumericalAnswer;
import dev.mondai.model.NumericalQuestion;
import dev.mondai.model.OrderingQuestion;
import dev.mondai.model.Question;
import dev.mondai.model.QuestionBody;
import dev.mondai.model.QuestionGroup;
import dev.mondai.model.QuestionInfo;
import dev.mondai.model.ResultFeedback;
import dev.mondai.model.Scoring;
import dev.mondai.model.ShortAnswerQuestion;
import dev.mondai.model.TrueFalseQuestion;
import dev.mondai.model.Unit;
import dev.mondai.model.UnitRule;
import dev.mondai.model.ValueTable;
import dev.mondai.model.VariantsQuestion;
import dev.mondai.text.Gap;
import dev.mondai.text.Image;
import dev.mondai.text.Inline;
import dev.mondai.text.InlineMath;
import dev.mondai.text.MediaFile;
import dev.mondai.text.Paragraph;
import dev.mondai.text.RichText;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

/** A question of each kind. */
final class Questions {

    private Questions() {}

    static TrueFalseQuestion trueFalse() {
        return new TrueFalseQuestion(
                info("tf"), body("Ice floats."), true, rich("It does."), rich("Look into a glass."));
    }

    static ShortAnswerQuestion shortAnswer() {
        return new ShortAnswerQuestion(
                info("short"),
                body("The capital of France?"),
                List.of(accepted("Paris", 100), accepted("Lut*ia", 50)),
                false);
    }

    static NumericalQuestion numerical(UnitRule rule) {
        NumericalAnswer exact =
                new NumericalAnswer(new BigDecimal("9.76"), new BigDecimal("9.86"), Fraction.FULL, RichText.EMPTY);
        NumericalAnswer rough =
                new NumericalAnswer(BigDecimal.valueOf(9), BigDecimal.TEN, Fraction.of(50), rich("Rough."));
        List<Unit> units = List.of(Unit.main("m/s²"), new Unit("cm/s²", new BigDecimal("0.01")));
        return new NumericalQuestion(info("number"), body("How large is g?"), List.of(exact, rough), units, rule);
    }

    static MatchingQuestion matching(RichText... responses) {
        List<MatchingQuestion.Pair> pairs = Stream.of(responses)
                .map(response -> new MatchingQuestion.Pair(rich("Premise of " + response.hashCode()), response))
                .toList();
        return new MatchingQuestion(info("match"), body("Match."), pairs, List.of(rich("Nothing")));
    }

    static OrderingQuestion ordering(String... entries) {
        return new OrderingQuestion(
                info("order"),
                body("Order."),
                Stream.of(entries).map(RichText::plain).toList());
    }

    static ClozeQuestion cloze() {
        RichText stem = RichText.of(paragraph(
                text("Two is "),
                new Gap("t"),
                text(", half of it "),
                new Gap("n"),
                text(", and it is "),
                new Gap("c")));
        ChoiceQuestion choice = question("?").key("even").choice("odd").make();
        return new ClozeQuestion(
                info("cloze"),
                QuestionBody.of(stem),
                List.of(
                        new GapAnswer.TextGap("t", BigDecimal.valueOf(2), List.of(accepted("two", 100)), true),
                        new GapAnswer.NumberGap("n", BigDecimal.ONE, List.of(number("1")), "m"),
                        new GapAnswer.ChoiceGap("c", BigDecimal.ONE, choice.choices())));
    }

    static ClozeQuestion clozeOfFormulas(String... gaps) {
        RichText formula = RichText.of(paragraph(new InlineMath("x^2")));
        ChoiceQuestion choice = question("?")
                .choice(formula, true, RichText.EMPTY)
                .choice("odd")
                .make();
        List<Inline> stem = Stream.of(gaps).<Inline>map(Gap::new).toList();
        return new ClozeQuestion(
                info("formulas"),
                QuestionBody.of(RichText.of(new Paragraph(stem))),
                Stream.of(gaps)
                        .<GapAnswer>map(id -> new GapAnswer.ChoiceGap(id, BigDecimal.ONE, choice.choices()))
                        .toList());
    }

    static EssayQuestion essay(EssayResponse response) {
        return new EssayQuestion(info("essay"), body("Discuss."), rich("A model."), rich("A rubric."), response);
    }

    static QuestionGroup group() {
        return new QuestionGroup(
                info("group"), body("A text."), List.of(trueFalse(), shortAnswer(), ordering("a", "b", "c")), 2);
    }

    static VariantsQuestion variants() {
        List<Question> variants = List.of(sum("2", "3", "5"), sum("4", "5", "9"));
        ValueTable values = new ValueTable(List.of("a", "b"), List.of(List.of("2", "3"), List.of("4", "5")));
        return new VariantsQuestion(info("variants"), body("{a} + {b}?"), values, List.of(), variants);
    }

    private static NumericalQuestion sum(String a, String b, String sum) {
        return new NumericalQuestion(
                info("sum-" + a), body(a + " + " + b + "?"), List.of(number(sum)), List.of(), UnitRule.SHOWN);
    }

    static DescriptionItem description() {
        return new DescriptionItem(info("text"), body("Read this."));
    }

    /** All of them, with an image among the responses and a choice question with everything beside it. */
    static List<Question> all(MediaFile picture) {
        Explanation explanation =
                new Explanation(rich("Because."), new Explanation.AnalysisPlace(1, rich("Each choice:")));
        ChoiceQuestion whole = question("Which are prime?")
                .id("whole")
                .points("2.5")
                .key("2", "The only even one.")
                .key("3")
                .choice("4", "2 × 2")
                .explanation(explanation)
                .feedback(new ResultFeedback(rich("Good."), rich("Nearly."), rich("No.")))
                .hints("Divide.", "By two.")
                .scoring(new Scoring(Scoring.Rule.PARTIAL, new BigDecimal("50")))
                .make();
        return List.of(
                whole,
                trueFalse(),
                shortAnswer(),
                numerical(UnitRule.OPTIONAL),
                matching(rich("One"), rich("Two"), RichText.of(paragraph(new Image(picture, "Three", "", null, null)))),
                ordering("first", "second", "third"),
                cloze(),
                essay(EssayResponse.DEFAULT),
                description(),
                group(),
                variants());
    }

    static QuestionInfo info(String id) {
        return new QuestionInfo(
                id,
                "Name of " + id,
                List.of(),
                List.of(),
                BigDecimal.ONE,
                "en",
                null,
                RichText.EMPTY,
                Location.of("bank.md"));
    }

    static QuestionBody body(String stem) {
        return QuestionBody.of(rich(stem));
    }

    static RichText rich(String text) {
        return RichText.plain(text);
    }

    private static AcceptedAnswer accepted(String text, int percent) {
        return new AcceptedAnswer(text, Fraction.of(percent), rich("You said " + text + "."));
    }

    private static NumericalAnswer number(String value) {
        BigDecimal number = new BigDecimal(value);
        return new NumericalAnswer(number, number, Fraction.FULL, RichText.EMPTY);
    }
}
