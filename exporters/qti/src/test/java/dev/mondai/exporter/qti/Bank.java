package dev.mondai.exporter.qti;

import static dev.mondai.model.QuestionMaker.question;
import static dev.mondai.text.RichTexts.bullets;
import static dev.mondai.text.RichTexts.footnote;
import static dev.mondai.text.RichTexts.paragraph;
import static dev.mondai.text.RichTexts.strong;
import static dev.mondai.text.RichTexts.text;

import dev.mondai.model.Choice;
import dev.mondai.model.ChoiceQuestion;
import dev.mondai.model.Explanation;
import dev.mondai.model.Fraction;
import dev.mondai.model.ResultFeedback;
import dev.mondai.model.Scoring;
import dev.mondai.text.InlineMath;
import dev.mondai.text.RichText;
import dev.mondai.text.Strikethrough;
import java.util.List;

/** Questions for tests, each with something that is hard to carry. */
final class Bank {

    private Bank() {}

    static ChoiceQuestion capital() {
        return question("Capital of France?").choice("Rome").key("Paris").make();
    }

    static ChoiceQuestion explained() {
        return question("フランスの首都は？")
                .id("首都")
                .name("首都 & <国>")
                .category("地理", "ヨーロッパ")
                .tags("都市", "area/europe")
                .points("2")
                .explanation(new Explanation(
                        RichText.of(paragraph("前。"), paragraph("後。")),
                        new Explanation.AnalysisPlace(1, RichText.plain("各選択肢："))))
                .choice("ローマ", "イタリアの首都。")
                .key("パリ", "そのとおり。")
                .make();
    }

    static ChoiceQuestion primes() {
        return question("Which are primes?")
                .id("primes")
                .points("3")
                .explanation("4 is 2 × 2.")
                .key("2")
                .key("3")
                .choice("4", "Even.")
                .key("5")
                .make();
    }

    static ChoiceQuestion allOrNothing(String points) {
        return question("Which are even?")
                .id("even")
                .points(points)
                .scoring(new Scoring(Scoring.Rule.ALL_OR_NOTHING, null))
                .key("2")
                .key("4")
                .choice("5")
                .make();
    }

    static ChoiceQuestion kana() {
        return question("Which comes first?")
                .id("kana")
                .unshuffled()
                .choice(labelled("ア", true, "first"))
                .choice(labelled("イ", false, "second"))
                .make();
    }

    static ChoiceQuestion rich() {
        RichText stem = RichText.of(
                paragraph(text("Is "), new InlineMath("x^2"), text(" "), new Strikethrough(List.of(text("never")))),
                bullets(List.of(paragraph("one")), List.of(paragraph(strong("two")))));
        RichText blocks = RichText.of(paragraph("First."), paragraph("Second."));
        return question(stem)
                .id("rich")
                .feedback(new ResultFeedback(RichText.plain("Yes!"), RichText.plain("Half."), RichText.plain("No!")))
                .hints("Think.")
                .choice(RichText.of(paragraph(text("a"), footnote(paragraph("note")))), false, blocks)
                .choice(blocks, true, RichText.of(paragraph(text("b"), footnote(paragraph("note")))))
                .make();
    }

    private static Choice labelled(String label, boolean correct, String content) {
        Fraction fraction = correct ? Fraction.FULL : Fraction.NONE;
        return new Choice(label, correct, fraction, RichText.plain(content), RichText.EMPTY, !correct);
    }
}
