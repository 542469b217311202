package dev.mondai.input.markdown.syntax;

import dev.mondai.input.markdown.syntax.gap.GapNode;
import dev.mondai.text.Inline;
import java.util.Optional;

/** Says what the gaps of a text are. */
@FunctionalInterface
public interface GapResolver {

    /** For texts in which {@code {{…}}} is text. */
    GapResolver NONE = gap -> Optional.empty();

    /**
     * The inline that takes the place of a gap; called in the order of the text.
     *
     * @return empty where the gap stays text
     */
    Optional<Inline> inlineOf(GapNode gap);
}
