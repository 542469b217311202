package dev.mondai.exporter.qti;

import dev.mondai.exporter.qti.schema.BaseValue;
import dev.mondai.exporter.qti.schema.Expression;
import dev.mondai.model.Fraction;
import dev.mondai.text.RichText;
import org.jspecify.annotations.Nullable;

/**
 * What a field earns, and under which names.
 *
 * @param response the field's response
 * @param feedback the outcome that says which feedback of the field is shown
 * @param points what the right answer earns
 * @param hasFeedback whether feedback is shown at all
 */
record FieldScore(String response, String feedback, Points points, boolean hasFeedback) {

    /** A case for an answer at a place among the others. */
    AnswerPart.Case answer(int index, Expression condition, Fraction fraction, RichText said) {
        boolean isShown = hasFeedback && !said.isEmpty();
        return new AnswerPart.Case(
                condition, BaseValue.number(points.share(fraction)), isShown ? Field.feedbackId(index) : null);
    }

    /** The outcome that says which feedback is shown, where there is any. */
    @Nullable
    String feedbackIf(boolean some) {
        return hasFeedback && some ? feedback : null;
    }

    static boolean isPartial(Fraction fraction) {
        return !fraction.equals(Fraction.FULL) && fraction.isPositive();
    }
}
