package dev.mondai.exporter.json;

import static dev.mondai.model.QuestionMaker.question;
import static dev.mondai.text.RichTexts.footnote;
import static dev.mondai.text.RichTexts.image;
import static dev.mondai.text.RichTexts.paragraph;
import static dev.mondai.text.RichTexts.strong;
import static dev.mondai.text.RichTexts.text;

import dev.mondai.diagnostic.Location;
import dev.mondai.model.AcceptedAnswer;
import dev.mondai.model.CalculatedAnswer;
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
import dev.mondai.text.InlineMath;
import dev.mondai.text.RichText;
import java.math.BigDecimal;
import java.util.List;

/** A bank with a question of each kind. */
final class EveryKind {

    private static final RichText GOOD = RichText.plain("Good.");

    private EveryKind() {}

    static List<Question> questions() {
        return List.of(
                single(),
                question("Which are prime?")
                        .id("q2")
                        .points("2.50")
                        .key("2")
                        .key("3")
                        .choice("4")
                        .make(),
                new TrueFalseQuestion(info("q3"), body("Ice floats."), true, GOOD, RichText.EMPTY),
                new ShortAnswerQuestion(
                        info("q4"), body("The capital of Japan?"), List.of(accepted("東京"), accepted("Tokyo")), false),
                new NumericalQuestion(
                        info("q5"),
                        body("g?"),
                        List.of(number("9.80", "9.82")),
                        List.of(Unit.main("m/s²")),
                        UnitRule.SHOWN),
                new MatchingQuestion(
                        info("q6"), body("Match."), List.of(pair("a", "1"), pair("b", "2")), List.of(GOOD)),
                new OrderingQuestion(info("q7"), body("Order."), List.of(RichText.plain("1"), RichText.plain("2"))),
                cloze(),
                new EssayQuestion(info("q9"), body("Discuss."), GOOD, RichText.EMPTY, essayResponse()),
                new DescriptionItem(info("q10"), body("Read this.")),
                new QuestionGroup(
                        info("q11"),
                        body("A text."),
                        List.of(question("?").key("a").choice("b").make()),
                        1),
                variants(),
                variantsOfWords());
    }

    private static EssayResponse essayResponse() {
        return new EssayResponse(EssayResponse.Format.PLAIN, 10, 100, null, GOOD, 2, 1, List.of(".pdf"));
    }

    private static VariantsQuestion variants() {
        List<Question> variants = List.of(
                new NumericalQuestion(
                        info("q12-1"), body("2 + 3?"), List.of(number("5", "5")), List.of(), UnitRule.SHOWN),
                new NumericalQuestion(
                        info("q12-2"), body("4 + 1?"), List.of(number("5", "5")), List.of(), UnitRule.SHOWN));
        return new VariantsQuestion(
                info("q12"),
                body("{a} + {b}?"),
                new ValueTable(List.of("a", "b"), List.of(List.of("2", "3"), List.of("4", "1"))),
                List.of(new CalculatedAnswer("{a} + {b}", BigDecimal.ONE, true, Fraction.FULL, GOOD)),
                variants);
    }

    private static VariantsQuestion variantsOfWords() {
        List<AcceptedAnswer> answers = List.of(accepted("{capital}"));
        return new VariantsQuestion(
                info("q13"),
                body("The capital of {land}?"),
                new ValueTable(List.of("land", "capital"), List.of(List.of("Japan", "Tokyo"))),
                List.of(),
                new ShortAnswerQuestion(info("q13"), body("The capital of {land}?"), answers, false),
                List.of(new ShortAnswerQuestion(
                        info("q13-1"), body("The capital of Japan?"), List.of(accepted("Tokyo")), false)));
    }

    private static ChoiceQuestion single() {
        RichText stem = RichText.of(paragraph(
                strong("法則（Laws）"),
                text("に基づく"),
                new InlineMath("x_1"),
                footnote(paragraph("注")),
                image("図 1.png", "図")));
        return question(stem)
                .id("an id")
                .name("Title")
                .category("A", "B")
                .tags("t", "u")
                .language("ja")
                .explanation(new Explanation(
                        RichText.plain("Because."), new Explanation.AnalysisPlace(1, RichText.plain("各選択肢:"))))
                .feedback(new ResultFeedback(GOOD, RichText.EMPTY, RichText.EMPTY))
                .hints("A hint.")
                .scoring(new Scoring(Scoring.Rule.ALL_OR_NOTHING, new BigDecimal("33.30")))
                .unshuffled()
                .choice("< wrong", "No.")
                .key("right", "Yes.")
                .make();
    }

    private static ClozeQuestion cloze() {
        RichText stem = RichText.of(paragraph(text("1 + 1 = "), new Gap("n"), text(", "), new Gap("t"), new Gap("c")));
        List<GapAnswer> gaps = List.of(
                new GapAnswer.NumberGap("n", BigDecimal.ONE, List.of(number("2", "2")), null),
                new GapAnswer.TextGap("t", BigDecimal.TEN, List.of(accepted("two")), true),
                new GapAnswer.ChoiceGap(
                        "c",
                        BigDecimal.ONE,
                        question("?").key("a").choice("b").make().choices()));
        return new ClozeQuestion(info("q8"), QuestionBody.of(stem), gaps);
    }

    private static QuestionInfo info(String id) {
        Location source = Location.of("bank.md");
        return new QuestionInfo(
                id, "Name", List.of(), List.of(), BigDecimal.TEN, null, "easy", RichText.plain("A book."), source);
    }

    private static QuestionBody body(String stem) {
        return QuestionBody.of(RichText.plain(stem));
    }

    private static AcceptedAnswer accepted(String text) {
        return new AcceptedAnswer(text, Fraction.FULL, RichText.EMPTY);
    }

    private static NumericalAnswer number(String low, String high) {
        return new NumericalAnswer(new BigDecimal(low), new BigDecimal(high), Fraction.FULL, GOOD);
    }

    private static MatchingQuestion.Pair pair(String premise, String response) {
        return new MatchingQuestion.Pair(RichText.plain(premise), RichText.plain(response));
    }
}
