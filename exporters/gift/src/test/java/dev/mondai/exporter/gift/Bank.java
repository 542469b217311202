package dev.mondai.exporter.gift;

import dev.mondai.diagnostic.Location;
import dev.mondai.model.AcceptedAnswer;
import dev.mondai.model.Choice;
import dev.mondai.model.Explanation;
import dev.mondai.model.Fraction;
import dev.mondai.model.NumericalAnswer;
import dev.mondai.model.QuestionBody;
import dev.mondai.model.QuestionInfo;
import dev.mondai.model.ResultFeedback;
import dev.mondai.model.Scoring;
import dev.mondai.text.RichText;
import java.math.BigDecimal;
import java.util.List;

/** Parts of questions for tests. */
final class Bank {

    private Bank() {}

    static QuestionInfo info(String id, String name) {
        Location source = Location.of("bank.md", 1);
        return new QuestionInfo(id, name, List.of(), List.of(), BigDecimal.ONE, null, null, RichText.EMPTY, source);
    }

    static QuestionBody body(String stem) {
        return QuestionBody.of(RichText.plain(stem));
    }

    static QuestionBody body(RichText stem, String explanation) {
        return new QuestionBody(
                stem,
                Explanation.of(RichText.plain(explanation)),
                ResultFeedback.NONE,
                List.of(),
                Scoring.DEFAULT,
                true);
    }

    static AcceptedAnswer accepted(String text, int percent, String feedback) {
        return new AcceptedAnswer(text, Fraction.of(percent), RichText.plain(feedback));
    }

    static NumericalAnswer number(String low, String high, int percent) {
        return new NumericalAnswer(new BigDecimal(low), new BigDecimal(high), Fraction.of(percent), RichText.EMPTY);
    }

    static Choice choice(String text, boolean correct) {
        Fraction fraction = correct ? Fraction.FULL : Fraction.NONE;
        return new Choice("", correct, fraction, RichText.plain(text), RichText.EMPTY, false);
    }
}
