package dev.mondai.input.markdown;

import dev.mondai.diagnostic.Location;
import dev.mondai.input.markdown.syntax.Excerpt;
import java.util.List;

/**
 * A choice as it stands in the source.
 *
 * @param label after NFKC, without its punctuation; empty where there is none
 * @param parts its content, piece by piece: the rest of its first line, then what follows
 * @param feedback what is said to it: the quotes below it
 * @param place where it begins
 */
record ChoiceDraft(String label, Tick tick, List<Excerpt> parts, List<Excerpt> feedback, Location place) {

    ChoiceDraft {
        parts = List.copyOf(parts);
        feedback = List.copyOf(feedback);
    }
}
