package dev.mondai.spi;

/**
 * What a target makes of a kind of question, or of a feature.
 *
 * @param level how well it carries it
 * @param key for a native kind, the target's own name of it; for a native feature, empty; else names the text that says
 *     what it becomes or what happens instead
 */
public record Support(Level level, String key) {

    /** How well a target carries something. */
    public enum Level {
        /** As it is. */
        NATIVE,
        /** A kind: as something else that does the same work. A feature: changed, and a warning tells so. */
        MAPPED,
        /**
         * A group: as its members, each with the stimulus before its stem. Variants: as a question each. Core splits them, and
         * the target never sees them.
         */
        SPLIT,
        /** A kind: an error, or what {@link QuestionKind} says. A feature: left out, and a warning tells so. */
        IMPOSSIBLE
    }

    /** A feature that is carried as it is. */
    static final Support CARRIED = new Support(Level.NATIVE, "");

    /** A kind that the target says nothing of. */
    static final Support UNDECLARED = new Support(Level.IMPOSSIBLE, "");
}
