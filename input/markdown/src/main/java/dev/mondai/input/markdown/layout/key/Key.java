package dev.mondai.input.markdown.layout.key;

import dev.mondai.input.markdown.layout.house.Problem;
import java.util.Optional;
import java.util.Set;

/**
 * Which choices are right, or why that cannot be told.
 *
 * @param choices their places
 * @param rule what told it
 */
public record Key(Set<Integer> choices, String rule, Optional<Problem> problem) {

    public static Key of(Set<Integer> choices, String rule) {
        return new Key(Set.copyOf(choices), rule, Optional.empty());
    }

    public static Key unknown(Problem problem) {
        return new Key(Set.of(), "", Optional.of(problem));
    }
}
