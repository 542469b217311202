package dev.mondai.model;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What belongs in a gap of a cloze. */
public sealed interface GapAnswer {

    /** The id that the gap's {@link dev.mondai.text.Gap} in the text names. */
    String id();

    /** The gap's part of the points, relative to the other gaps' weights. */
    BigDecimal weight();

    /**
     * A gap to be filled with text.
     *
     * @param answers what is accepted, at least one
     */
    record TextGap(String id, BigDecimal weight, List<AcceptedAnswer> answers, boolean caseSensitive)
            implements GapAnswer {

        public TextGap {
            answers = List.copyOf(answers);
        }
    }

    /**
     * A gap to be filled with a number.
     *
     * @param answers what is accepted, at least one
     * @param unit shown behind the gap; null where there is none
     */
    record NumberGap(
            String id,
            BigDecimal weight,
            List<NumericalAnswer> answers,
            @Nullable String unit) implements GapAnswer {

        public NumberGap {
            answers = List.copyOf(answers);
        }
    }

    /**
     * A gap to be filled by picking.
     *
     * @param choices at least two
     */
    record ChoiceGap(String id, BigDecimal weight, List<Choice> choices) implements GapAnswer {

        public ChoiceGap {
            choices = List.copyOf(choices);
        }
    }
}
