package dev.mondai.input.markdown.layout;

import dev.mondai.input.markdown.layout.cut.Segment;
import dev.mondai.input.markdown.layout.gathered.KeyEntry;
import dev.mondai.input.markdown.layout.house.Problem;
import dev.mondai.input.markdown.layout.key.Key;
import dev.mondai.input.markdown.layout.key.KeyFinder;
import dev.mondai.input.markdown.layout.part.Parts;
import dev.mondai.input.markdown.layout.sign.ChoiceHead;
import dev.mondai.input.markdown.layout.sign.ChoiceRun;
import java.util.Optional;

/**
 * A segment and what may be its choices.
 *
 * @param key empty where nothing looks like choices
 */
record Asked(Segment segment, Parts parts, Optional<Key> key) {

    boolean isKeyed() {
        return key.filter(k -> k.problem().isEmpty()).isPresent();
    }

    /** Whether nothing but the look of a choice says that it is right. */
    boolean isByLook() {
        return isKeyed() && key.orElseThrow().rule().equals(KeyFinder.BY_LOOK);
    }

    boolean hasBullets() {
        return run().style() == ChoiceHead.Style.BULLET;
    }

    boolean isStrong() {
        return run().isStrong();
    }

    /** Whether the author numbers it as a question. */
    boolean isNumbered() {
        return segment.question().filter(q -> !q.number().isEmpty()).isPresent();
    }

    boolean lacksKey() {
        return key.flatMap(Key::problem)
                .filter(p -> p.kind() == Problem.Kind.KEY_MISSING || p.kind() == Problem.Kind.KEY_MISNUMBERED)
                .isPresent();
    }

    /** The same where a key that stands among others may be its own. */
    Asked doubted(Optional<KeyEntry> doubt, int line) {
        return doubt.isPresent() && lacksKey()
                ? new Asked(segment, parts, doubt.map(entry -> Key.unknown(entry.misnumbered(line))))
                : this;
    }

    /** The choices that stand out, as the key: several may be right where that is how the bank tells it. */
    Asked withLooks() {
        boolean several = lacksKey() && !parts.isRevealed() && !run().marked().isEmpty();
        return several ? new Asked(segment, parts, Optional.of(Key.of(run().marked(), KeyFinder.BY_LOOK))) : this;
    }

    private ChoiceRun run() {
        return parts.run().orElseThrow();
    }
}
