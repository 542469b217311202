package dev.mondai.model;

import dev.mondai.text.RichText;
import org.jspecify.annotations.Nullable;

/**
 * The explanation of a question, without the analysis of its choices: that is the choices' own feedback.
 *
 * @param text all but the analysis, in its order
 * @param analysis where the analysis of the choices stood; null where there is none
 */
public record Explanation(RichText text, @Nullable AnalysisPlace analysis) {

    /** No explanation. */
    public static final Explanation NONE = of(RichText.EMPTY);

    public static Explanation of(RichText text) {
        return new Explanation(text, null);
    }

    public Explanation {
        if (analysis != null && analysis.index() > text.blocks().size()) {
            throw new IllegalArgumentException("the analysis stands behind the text's end: " + analysis.index());
        }
    }

    public boolean isEmpty() {
        return text.isEmpty() && analysis == null;
    }

    /**
     * The place in an explanation where the list stood that says of each choice why it is right or wrong.
     *
     * @param index how many blocks of the explanation's text come before it
     * @param leadIn the line that announced the list, such as "Each choice in detail:"; may be empty
     */
    public record AnalysisPlace(int index, RichText leadIn) {

        public AnalysisPlace {
            if (index < 0) {
                throw new IllegalArgumentException("index must not be negative: " + index);
            }
        }
    }
}
