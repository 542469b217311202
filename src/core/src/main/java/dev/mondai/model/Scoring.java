package dev.mondai.model;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * How points are given.
 *
 * @param rule what a partly right answer earns
 * @param penalty percent of the points that each further try costs, from 0 to 100; null leaves it to the target
 */
public record Scoring(Rule rule, @Nullable BigDecimal penalty) {

    /** Partial credit, the target's own penalty. */
    public static final Scoring DEFAULT = new Scoring(Rule.PARTIAL, null);

    /** What a partly right answer earns. */
    public enum Rule {
        /** The sum of the fractions that were picked, never less than nothing. */
        PARTIAL,
        /** Nothing: all keys and no distractor, or no points. */
        ALL_OR_NOTHING
    }

    public Scoring {
        if (penalty != null && (penalty.signum() < 0 || penalty.compareTo(BigDecimal.valueOf(100)) > 0)) {
            throw new IllegalArgumentException("penalty must be from 0 to 100: " + penalty);
        }
    }
}
