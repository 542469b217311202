package dev.mondai.exporter.qti;

import dev.mondai.exporter.qti.schema.Expression;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A part of an answer that earns points by itself: a gap, or a place of an order.
 *
 * @param response the response that must not be empty; null where that does not matter
 * @param feedback the outcome that says which of the part's feedback is shown; null where it has none
 * @param cases the first that fits counts
 */
record AnswerPart(@Nullable String response, @Nullable String feedback, List<Case> cases) {

    AnswerPart {
        cases = List.copyOf(cases);
    }

    /** A part of one case, which no empty answer fits. */
    static AnswerPart unguarded(Case only) {
        return new AnswerPart(null, null, List.of(only));
    }

    /**
     * What an answer may be, and what it earns then.
     *
     * @param condition null where anything fits
     * @param shown the identifier of its feedback; null where it has none
     */
    record Case(
            @Nullable Expression condition,
            Expression earned,
            @Nullable String shown) {

        /** A case without feedback. */
        Case(@Nullable Expression condition, Expression earned) {
            this(condition, earned, null);
        }
    }
}
