package dev.mondai.input.markdown.layout;

import dev.mondai.input.markdown.layout.cut.Segment;
import dev.mondai.input.markdown.layout.gathered.Appendices;
import dev.mondai.input.markdown.layout.gathered.DoubtfulKey;
import dev.mondai.input.markdown.layout.gathered.KeyEntry;
import dev.mondai.input.markdown.layout.part.Parts;
import dev.mondai.input.markdown.layout.part.Parts.Part;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The keys that stand away from their questions, and which of them have been taken. */
final class GatheredKeys {

    private final Appendices appendices;

    /** The lines that gave keys and what explains them. */
    private final Set<Integer> taken = new HashSet<>();

    GatheredKeys(Appendices appendices) {
        this.appendices = appendices;
    }

    Appendices appendices() {
        return appendices;
    }

    /** Gives a question its key, with what is said there of it. */
    void take(Segment segment, Parts parts) {
        appendices.keyOf(segment).ifPresent(entry -> take(entry, parts));
    }

    private void take(KeyEntry entry, Parts parts) {
        taken.add(entry.key().line());
        entry.rest().forEach(piece -> taken.add(piece.line()));
        parts.addKey(entry.key());
        parts.trace(entry.key().line(), Part.KEY, "gathered");
        entry.rest().forEach(piece -> parts.add(Part.EXPLANATION, piece));
    }

    Optional<DoubtfulKey> doubtOf(Segment segment) {
        return appendices.doubtOf(segment);
    }

    /** The places of those that no question took. */
    List<Integer> unused() {
        return appendices.unused(taken);
    }
}
