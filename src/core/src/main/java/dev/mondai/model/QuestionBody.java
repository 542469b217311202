package dev.mondai.model;

import dev.mondai.text.RichText;
import java.util.List;

/**
 * What all questions that score have in common.
 *
 * @param stem what is asked
 * @param explanation why the key is right, shown after the answer (general feedback)
 * @param feedback what is shown for a right, partly right or wrong answer
 * @param hints shown one after the other when an answer was wrong
 * @param scoring how the points are given
 * @param shuffle whether the target may change the order of choices
 */
public record QuestionBody(
        RichText stem,
        Explanation explanation,
        ResultFeedback feedback,
        List<RichText> hints,
        Scoring scoring,
        boolean shuffle) {

    public QuestionBody {
        hints = List.copyOf(hints);
    }

    /** A stem alone, with every other part at its default: nothing to explain, partial credit, shuffled. */
    public static QuestionBody of(RichText stem) {
        return new QuestionBody(stem, Explanation.NONE, ResultFeedback.NONE, List.of(), Scoring.DEFAULT, true);
    }

    /** The same body with another stem. */
    public QuestionBody withStem(RichText newStem) {
        return new QuestionBody(newStem, explanation, feedback, hints, scoring, shuffle);
    }
}
