package dev.mondai.input.markdown;

import java.util.Optional;

/** The labels of a question's choices, as they come: the first decides from which sequence the others are. */
final class LabelSequence {

    private final LabelKind kind;
    private int next;

    LabelSequence(String first) {
        kind = LabelKind.startingWith(first);
    }

    /** The label that must come next. */
    String expected() {
        return kind.label(next);
    }

    boolean isExpected(String label) {
        return label.equals(expected());
    }

    /** Whether the label belongs to the sequence at all. */
    boolean holds(String label) {
        return kind.indexOf(label) >= 0;
    }

    /** Takes the next label, whatever it is; says so where it is the wrong one. */
    Optional<String> take(String label) {
        String expected = expected();
        next = Math.max(next, kind.indexOf(label)) + 1;
        return label.equals(expected) ? Optional.empty() : Optional.of(expected);
    }
}
