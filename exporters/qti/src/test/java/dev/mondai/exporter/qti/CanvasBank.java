package dev.mondai.exporter.qti;

import static dev.mondai.text.RichTexts.paragraph;
import static dev.mondai.text.RichTexts.strong;
import static dev.mondai.text.RichTexts.text;

import dev.mondai.diagnostic.Location;
import dev.mondai.model.AcceptedAnswer;
import dev.mondai.model.CalculatedAnswer;
import dev.mondai.model.Choice;
import dev.mondai.model.ClozeQuestion;
import dev.mondai.model.DescriptionItem;
import dev.mondai.model.EssayQuestion;
import dev.mondai.model.EssayResponse;
import dev.mondai.model.Explanation;
import dev.mondai.model.Fraction;
import dev.mondai.model.GapAnswer;
import dev.mondai.model.GapAnswer.ChoiceGap;
import dev.mondai.model.GapAnswer.NumberGap;
import dev.mondai.model.GapAnswer.TextGap;
import dev.mondai.model.MatchingQuestion;
import dev.mondai.model.MatchingQuestion.Pair;
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
import dev.mondai.text.RichText;
import java.math.BigDecimal;
import java.util.List;

/** A question of each kind that Canvas has to be told in its own way. */
final class CanvasBank {

    private static final Explanation WHY = Explanation.of(RichText.plain("Because."));
    private static final ResultFeedback RESULT =
            new ResultFeedback(RichText.plain("Yes!"), RichText.plain("Half."), RichText.plain("No!"));

    private CanvasBank() {}

    static QuestionInfo info(String id, String points) {
        Location source = Location.of("bank.md", 1);
        return new QuestionInfo(
                id, "Name of " + id, List.of(), List.of(), new BigDecimal(points), null, null, RichText.EMPTY, source);
    }

    static QuestionBody body(RichText stem) {
        return new QuestionBody(stem, WHY, RESULT, List.of(), Scoring.DEFAULT, true);
    }

    static TrueFalseQuestion statement(String stem) {
        return new TrueFalseQuestion(
                info("statement", "1"),
                body(RichText.plain(stem)),
                true,
                RichText.EMPTY,
                RichText.plain("It is round."));
    }

    static ShortAnswerQuestion typed() {
        return new ShortAnswerQuestion(
                info("typed", "2"),
                body(RichText.plain("Capital of France?")),
                List.of(
                        accepted("Paris", 100, "The city."),
                        accepted("paris", 100, ""),
                        accepted("Lut*e\\*", 50, ""),
                        accepted("Lyon", 10, "Not the capital."),
                        accepted("*", 0, "")),
                true);
    }

    static NumericalQuestion number() {
        return new NumericalQuestion(
                info("number", "1"),
                body(RichText.plain("How fast?")),
                List.of(
                        number("9.80", "9.82", 100, "Exactly."),
                        number("0", "1", 60, ""),
                        number("42", "42", 50, ""),
                        number("1", "2", 49, "Far away.")),
                List.of(Unit.main("m/s²")),
                UnitRule.SHOWN);
    }

    static MatchingQuestion pairs() {
        return new MatchingQuestion(
                info("pairs", "3"),
                body(RichText.plain("Match.")),
                List.of(
                        new Pair(RichText.of(paragraph(strong("cat"))), RichText.of(paragraph(strong("meow")))),
                        new Pair(RichText.plain("tom"), RichText.of(paragraph(strong("meow")))),
                        new Pair(RichText.plain("dog"), RichText.plain("woof & bark"))),
                List.of(RichText.plain("moo")));
    }

    static OrderingQuestion order(String... entries) {
        List<RichText> texts = List.of(entries).stream().map(RichText::plain).toList();
        return new OrderingQuestion(info("order", "1"), body(RichText.plain("Put in order.")), texts);
    }

    static ClozeQuestion blanks() {
        return cloze(
                "blanks",
                new TextGap("city", BigDecimal.ONE, List.of(accepted("Paris", 100, "Right."), lutetia()), false),
                new NumberGap("2", BigDecimal.ONE, List.of(number("3.1", "3.3", 100, "")), "km"));
    }

    static ClozeQuestion menus() {
        return cloze("menus", choices("a"), choices("b c"));
    }

    static ClozeQuestion mixed() {
        return cloze(
                "mixed",
                new TextGap("city", BigDecimal.ONE, List.of(accepted("Paris", 100, "")), false),
                choices("river"));
    }

    private static ClozeQuestion cloze(String id, GapAnswer first, GapAnswer second) {
        RichText stem = RichText.of(paragraph(
                text("See [city] in "), new Gap(first.id()), text(" and <"), new Gap(second.id()), text(">.")));
        return new ClozeQuestion(info(id, "2"), body(stem), List.of(first, second));
    }

    private static ChoiceGap choices(String id) {
        return new ChoiceGap(
                id,
                BigDecimal.ONE,
                List.of(choice("Rome", false, "In Italy."), choice("Seine & Oise", true, ""), choice("x", false, "")));
    }

    static EssayQuestion essay(EssayResponse response) {
        return new EssayQuestion(
                info("essay", "5"),
                body(RichText.plain("Why?")),
                RichText.plain("A model."),
                RichText.plain("A rubric."),
                response);
    }

    static DescriptionItem reading() {
        return new DescriptionItem(info("text", "1"), QuestionBody.of(RichText.plain("Read this.")));
    }

    static QuestionGroup group(Integer pick, Question... members) {
        QuestionBody stimulus = QuestionBody.of(RichText.plain("A stimulus."));
        return new QuestionGroup(info("group", "1"), stimulus, List.of(members), pick);
    }

    static VariantsQuestion variants() {
        ValueTable values = new ValueTable(List.of("a"), List.of(List.of("1"), List.of("2")));
        List<Question> variants = List.of(number().withInfo(info("sum-1", "2")), number().withInfo(info("sum-2", "2")));
        return new VariantsQuestion(
                info("sum", "2"), QuestionBody.of(RichText.plain("{a}?")), values, List.of(), variants);
    }

    static VariantsQuestion sum() {
        ValueTable values = new ValueTable(List.of("a", "b1"), List.of(List.of("1.5", "2"), List.of("-3", "0.25")));
        List<CalculatedAnswer> answers =
                List.of(new CalculatedAnswer("{a} * {b1}", new BigDecimal("5"), true, Fraction.FULL, RichText.EMPTY));
        return new VariantsQuestion(
                info("sum", "2"),
                body(RichText.plain("What is {a} times {b1}? {c}")),
                values,
                answers,
                List.of(exact("sum-1", "3"), exact("sum-2", "-0.75")));
    }

    private static NumericalQuestion exact(String id, String value) {
        return new NumericalQuestion(
                info(id, "2"),
                body(RichText.plain("?")),
                List.of(number(value, value, 100, "")),
                List.of(),
                UnitRule.SHOWN);
    }

    private static Choice choice(String text, boolean correct, String feedback) {
        Fraction fraction = correct ? Fraction.FULL : Fraction.NONE;
        return new Choice("", correct, fraction, RichText.plain(text), RichText.plain(feedback), false);
    }

    private static AcceptedAnswer lutetia() {
        return accepted("Lutetia", 50, "");
    }

    private static AcceptedAnswer accepted(String text, int percent, String feedback) {
        return new AcceptedAnswer(text, Fraction.of(percent), RichText.plain(feedback));
    }

    private static NumericalAnswer number(String low, String high, int percent, String feedback) {
        return new NumericalAnswer(
                new BigDecimal(low), new BigDecimal(high), Fraction.of(percent), RichText.plain(feedback));
    }
}
