package dev.mondai.exporter.qti;

import dev.mondai.model.Question;
import dev.mondai.model.QuestionBody;
import dev.mondai.model.QuestionInfo;
import dev.mondai.model.Scoring;
import dev.mondai.spi.Feature;
import dev.mondai.text.Gap;
import dev.mondai.text.RichText;
import java.math.BigDecimal;
import java.util.function.Function;

/**
 * A question that becomes an item, and how the package wants it.
 *
 * @param hasFeedback whether anything is to be said after an answer
 * @param japanese whether our own words are to be Japanese
 */
record ItemTask(Question question, Dialect dialect, ItemTexts texts, boolean hasFeedback, boolean japanese) {

    QuestionInfo info() {
        return question.info();
    }

    QuestionBody body() {
        return question.body();
    }

    Points points() {
        return new Points(info().points());
    }

    /** What parts of an answer are reckoned in: where the points are none, of one, so that there is a verdict. */
    Points partPoints() {
        return points().areNone() ? new Points(BigDecimal.ONE) : points();
    }

    /** Whether an answer that is right in part is to earn something. */
    boolean givesPartialCredit() {
        return body().scoring().rule() == Scoring.Rule.PARTIAL;
    }

    /** Tells what the question loses. */
    void loss(Feature feature, String key) {
        texts.loss(question, feature, key);
    }

    String blocks(RichText text) {
        return texts.blocks(text, question);
    }

    String blocks(RichText text, Function<Gap, String> gaps) {
        return texts.blocks(text, question, gaps);
    }

    String inline(RichText text) {
        return texts.inline(text, question);
    }

    /** One of two words of ours. */
    String word(String english, String inJapanese) {
        return japanese ? inJapanese : english;
    }
}
