package dev.mondai.exporter.qti;

import static dev.mondai.model.QuestionMaker.question;
import static dev.mondai.text.RichTexts.paragraph;
import static dev.mondai.text.RichTexts.text;

import dev.mondai.model.AcceptedAnswer;
import dev.mondai.model.Choice;
import dev.mondai.model.ClozeQuestion;
import dev.mondai.model.DescriptionItem;
import dev.mondai.model.EssayQuestion;
import dev.mondai.model.EssayResponse;
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
import dev.mondai.model.QuestionMaker;
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
import java.util.stream.Stream;

/** A question of each kind, with what is hard to carry in it. */
final class Kinds {

    private static final Scoring WHOLE = new Scoring(Scoring.Rule.ALL_OR_NOTHING, null);

    private Kinds() {}

    static List<Question> all() {
        return List.of(
                trueFalse("en"),
                trueFalse("ja"),
                shortAnswer(),
                wildcards(),
                plainAnswer(),
                numerical(),
                length(UnitRule.REQUIRED),
                matching(Scoring.DEFAULT),
                matching(WHOLE),
                ordering(Scoring.DEFAULT),
                ordering(WHOLE),
                cloze(),
                essay(),
                upload(),
                description(),
                group(2),
                variants());
    }

    static TrueFalseQuestion trueFalse(String language) {
        QuestionMaker maker = base("The sun is a star.", "tf-" + language).language(language);
        return new TrueFalseQuestion(
                info(maker), body(maker), true, RichText.plain("Indeed."), RichText.plain("It is one."));
    }

    static ShortAnswerQuestion shortAnswer() {
        QuestionMaker maker =
                base("The capital of France?", "short").points("2").explanation("It lies on the Seine.");
        return new ShortAnswerQuestion(
                info(maker),
                body(maker),
                List.of(
                        new AcceptedAnswer("Paris", Fraction.FULL, RichText.EMPTY),
                        new AcceptedAnswer("Lutetia", Fraction.of(50), RichText.plain("Its old name.")),
                        new AcceptedAnswer("*", Fraction.NONE, RichText.plain("Think of the Seine."))),
                false);
    }

    static ShortAnswerQuestion wildcards() {
        QuestionMaker maker = base("A word that begins with “colo”?", "wildcards");
        return new ShortAnswerQuestion(info(maker), body(maker), List.of(accepted("Colo*r (\\*)")), false);
    }

    static ShortAnswerQuestion plainAnswer() {
        QuestionMaker maker = base("The sign of gold?", "gold");
        return new ShortAnswerQuestion(info(maker), body(maker), List.of(accepted("Au")), true);
    }

    static NumericalQuestion numerical() {
        QuestionMaker maker = base("What is π?", "pi").points("3");
        return new NumericalQuestion(
                info(maker),
                body(maker),
                List.of(number("3.14", "3.15", 100, ""), number("3", "4", 50, "Not near enough.")),
                List.of(Unit.main("rad & <more>")),
                UnitRule.SHOWN);
    }

    static NumericalQuestion length(UnitRule rule) {
        QuestionMaker maker = base("How high is the door?", "length");
        return new NumericalQuestion(
                info(maker),
                body(maker),
                List.of(number("2", "2", 100, "")),
                List.of(
                        Unit.main("m"),
                        new Unit("cm", new BigDecimal("0.01")),
                        new Unit("ft", new BigDecimal("0.3048"))),
                rule);
    }

    static MatchingQuestion matching(Scoring scoring) {
        QuestionMaker maker = base("Which is where?", "match-" + scoring.rule().ordinal())
                .points("2")
                .scoring(scoring)
                .explanation("Look at a map.");
        return new MatchingQuestion(
                info(maker),
                body(maker),
                List.of(pair("Rome", "Italy"), pair("Milan", "Italy"), pair("Paris", "France")),
                List.of(RichText.plain("Spain")));
    }

    static OrderingQuestion ordering(Scoring scoring) {
        QuestionMaker maker = base(
                        "From small to large", "order-" + scoring.rule().ordinal())
                .points("2")
                .scoring(scoring)
                .explanation("Compare.");
        List<RichText> entries =
                Stream.of("mouse", "cat", "cow", "whale").map(RichText::plain).toList();
        return new OrderingQuestion(info(maker), body(maker), entries);
    }

    static ClozeQuestion cloze() {
        RichText stem = RichText.of(
                paragraph(
                        text("The capital of France is "),
                        new Gap("a"),
                        text(", on the "),
                        new Gap("川 & <b>"),
                        text(".")),
                paragraph(text("It has about "), new Gap("n"), text(" million inhabitants.")));
        QuestionMaker maker = question(stem).id("cloze").points("4").explanation("See an atlas.");
        Choice seine = new Choice("", true, Fraction.FULL, RichText.plain("Seine"), RichText.EMPTY, false);
        RichText blocks = RichText.of(paragraph("No."), paragraph("That is elsewhere."));
        Choice rhine = new Choice("", false, Fraction.NONE, RichText.plain("Rhine <&>"), blocks, false);
        AcceptedAnswer old = new AcceptedAnswer("Lutetia", Fraction.of(50), RichText.plain("Long ago."));
        return new ClozeQuestion(
                info(maker),
                body(maker),
                List.of(
                        new GapAnswer.TextGap("a", new BigDecimal("2"), List.of(accepted("Paris"), old), false),
                        new GapAnswer.ChoiceGap("川 & <b>", BigDecimal.ONE, List.of(seine, rhine)),
                        new GapAnswer.NumberGap("n", BigDecimal.ONE, List.of(number("2", "2.2", 100, "")), null)));
    }

    static EssayQuestion essay() {
        QuestionMaker maker = base("Why is the sky blue?", "essay").points("10").explanation("Rayleigh wrote on it.");
        EssayResponse response = new EssayResponse(
                EssayResponse.Format.PLAIN, 12, 50, 200, RichText.plain("Because <of>"), 0, 0, List.of());
        return new EssayQuestion(
                info(maker),
                body(maker),
                RichText.plain("Short waves scatter more."),
                RichText.plain("5 a reason."),
                response);
    }

    static EssayQuestion upload() {
        QuestionMaker maker = base("Hand in your report.", "upload");
        EssayResponse response =
                new EssayResponse(EssayResponse.Format.NONE, null, null, null, RichText.EMPTY, 2, 1, List.of(".pdf"));
        return new EssayQuestion(info(maker), body(maker), RichText.EMPTY, RichText.EMPTY, response);
    }

    static DescriptionItem description() {
        QuestionMaker maker = base("Read on.", "description");
        return new DescriptionItem(info(maker), body(maker));
    }

    static QuestionGroup group(Integer pick) {
        QuestionMaker maker = base("A story of gold.", "story").name("A story").category("Tales");
        return new QuestionGroup(
                info(maker),
                body(maker),
                List.of(
                        plainAnswer().withInfo(plainAnswer().info().withId("g1")),
                        description().withInfo(description().info().withId("g2")),
                        Bank.capital().withInfo(Bank.capital().info().withId("g3"))),
                pick);
    }

    static VariantsQuestion variants() {
        QuestionMaker maker = base("{a} + 1", "sums").name("Sums");
        return new VariantsQuestion(
                info(maker),
                body(maker),
                new ValueTable(List.of("a"), List.of(List.of("1"), List.of("2"))),
                List.of(),
                List.of(sum("1 + 1", "sums-1", "2"), sum("2 + 1", "sums-2", "3")));
    }

    private static NumericalQuestion sum(String stem, String id, String result) {
        QuestionMaker maker = base(stem, id);
        List<NumericalAnswer> answers = List.of(number(result, result, 100, ""));
        return new NumericalQuestion(info(maker), body(maker), answers, List.of(), UnitRule.SHOWN);
    }

    private static QuestionMaker base(String stem, String id) {
        return question(stem).id(id).name(id);
    }

    private static QuestionInfo info(QuestionMaker maker) {
        return maker.choice("").key("").make().info();
    }

    private static QuestionBody body(QuestionMaker maker) {
        return maker.make().body();
    }

    private static AcceptedAnswer accepted(String text) {
        return new AcceptedAnswer(text, Fraction.FULL, RichText.EMPTY);
    }

    private static NumericalAnswer number(String low, String high, int percent, String feedback) {
        RichText said = feedback.isEmpty() ? RichText.EMPTY : RichText.plain(feedback);
        return new NumericalAnswer(new BigDecimal(low), new BigDecimal(high), Fraction.of(percent), said);
    }

    private static MatchingQuestion.Pair pair(String premise, String response) {
        return new MatchingQuestion.Pair(RichText.plain(premise), RichText.plain(response));
    }
}
