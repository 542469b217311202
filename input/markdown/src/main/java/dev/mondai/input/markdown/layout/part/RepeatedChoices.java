package dev.mondai.input.markdown.layout.part;

import dev.mondai.input.markdown.layout.sign.ChoiceRun;
import java.util.List;
import java.util.Optional;

/** Finds the choices of a question where they are given once more. */
final class RepeatedChoices {

    private RepeatedChoices() {}

    /** The same choices once more, in the answer's part: the last that are so. */
    static Optional<ChoiceRun> of(ChoiceRun first, List<ChoiceRun> runs) {
        for (int i = runs.size() - 1; i >= 0; i--) {
            ChoiceRun other = runs.get(i);
            if (other.first() > first.last() && other.repeats(first) && !isKey(other, first)) {
                return Optional.of(other);
            }
        }
        return Optional.empty();
    }

    /** Whether they are those that are right: their labels on one line, or not all and none of them marked. */
    private static boolean isKey(ChoiceRun other, ChoiceRun first) {
        return other.first() == other.last()
                || other.size() < first.size() && other.marked().isEmpty();
    }
}
