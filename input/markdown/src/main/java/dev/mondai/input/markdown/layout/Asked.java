package dev.mondai.input.markdown.layout;

import dev.mondai.input.markdown.layout.cut.Cycle;
import dev.mondai.input.markdown.layout.cut.Segment;
import dev.mondai.input.markdown.layout.gathered.DoubtfulKey;
import dev.mondai.input.markdown.layout.house.Problem;
import dev.mondai.input.markdown.layout.key.Key;
import dev.mondai.input.markdown.layout.key.KeyFinder;
import dev.mondai.input.markdown.layout.line.Piece;
import dev.mondai.input.markdown.layout.part.Parts;
import dev.mondai.input.markdown.layout.part.Parts.Part;
import dev.mondai.input.markdown.layout.sign.ChoiceHead;
import dev.mondai.input.markdown.layout.sign.ChoiceRun;
import dev.mondai.input.markdown.layout.sign.Sign;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A segment and what may be its choices.
 *
 * @param key empty where nothing looks like choices
 */
record Asked(Segment segment, Parts parts, Optional<Key> key) {

    /** No label that a key may be has more letters and digits. */
    private static final int LONGEST_LABEL = 3;

    boolean isKeyed() {
        return key.filter(k -> k.problem().isEmpty()).isPresent();
    }

    /** The places of the right choices; none where they are not known. */
    Set<Integer> right() {
        return key.map(Key::choices).orElse(Set.of());
    }

    /** Whether one line names the key. */
    boolean isByPhrase() {
        return key.filter(k -> k.rule().equals(KeyFinder.WRITTEN)).isPresent()
                && written().isPresent();
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
        return segment.isNumbered();
    }

    /** Whether what looks like choices is listed below a word for the answer. */
    boolean isBelowAnswer(List<Sign> signs) {
        int first = run().first();
        return Cycle.firstKey(signs, segment.from(), first) < first;
    }

    boolean lacksKey() {
        return key.flatMap(Key::problem)
                .filter(p -> p.kind() == Problem.Kind.KEY_MISSING
                        || p.kind() == Problem.Kind.KEY_MISNUMBERED
                        || p.kind() == Problem.Kind.KEYS_COUNTED)
                .isPresent();
    }

    /** The same where a key that stands among others may be its own. */
    Asked doubted(Optional<DoubtfulKey> doubt, int line) {
        return doubt.isPresent() && lacksKey()
                ? new Asked(segment, parts, doubt.map(found -> Key.unknown(found.problem(line))))
                : this;
    }

    /** The choices that stand out, as the key: several may be right where that is how the bank tells it. */
    Asked withLooks() {
        boolean several = lacksKey() && !parts.isRevealed() && !run().marked().isEmpty();
        return several ? new Asked(segment, parts, Optional.of(Key.of(run().marked(), KeyFinder.BY_LOOK))) : this;
    }

    /** The choices whose labels alone stand out, where nothing else tells the key. */
    Set<Integer> byLabelsLook() {
        return lacksKey() && !parts.isRevealed() ? run().labelsStandingOut() : Set.of();
    }

    /** The same with these as the key, where that is how the bank tells it. */
    Asked withLabelsLook() {
        Set<Integer> right = byLabelsLook();
        return right.isEmpty() ? this : new Asked(segment, parts, Optional.of(Key.of(right, KeyFinder.BY_LOOK)));
    }

    /** The text of the key, where it is one line; without a word for it, the first of what is shown on demand. */
    private Optional<Piece> written() {
        List<Piece> said = said(Part.KEY);
        List<Piece> opening = said.isEmpty() && parts.isRevealed() ? said(Part.EXPLANATION) : List.of();
        boolean known = key.isPresent() && (said.size() == 1 || !opening.isEmpty());
        return known ? Optional.of(opening.isEmpty() ? said.get(0) : opening.get(0)) : Optional.empty();
    }

    private List<Piece> said(Part part) {
        return parts.pieces(part).stream()
                .filter(p -> !p.isBlank() && !parts.isTitle(p))
                .toList();
    }

    /** Whether the key is a choice's text, and no label. */
    boolean isByText() {
        return isKeyed()
                && written().filter(said -> parts.keyText().isText(said.text())).isPresent();
    }

    /** Whether the key is a label, and no choice's text. */
    boolean isByLabel() {
        return isKeyed()
                && written()
                        .filter(said -> parts.keyText().isLabel(said.text()))
                        .isPresent();
    }

    /** The choice whose label the key is, where it is also the text of another and nothing else tells. */
    Optional<Set<Integer>> labelled() {
        boolean alone = key.filter(k -> k.rule().equals(KeyFinder.WRITTEN)
                        || k.rule().equals(KeyFinder.OPENING)
                        || k.problem()
                                .filter(p ->
                                        p.kind() == Problem.Kind.KEY_UNCLEAR || p.kind() == Problem.Kind.KEY_MISSING)
                                .isPresent())
                .isPresent();
        return alone && mayBeMistaken()
                ? written().flatMap(said -> parts.keyText().otherwise(said.text()))
                : Optional.empty();
    }

    /** Whether there are labels, and a choice says as little as one: most say more. */
    private boolean mayBeMistaken() {
        return run().isLabelled() && run().items().stream().anyMatch(item -> isShort(item.text()));
    }

    private static boolean isShort(String text) {
        int signs = 0;
        for (int at = 0; at < text.length() && signs <= LONGEST_LABEL; at++) {
            signs += Character.isLetterOrDigit(text.charAt(at)) ? 1 : 0;
        }
        return signs <= LONGEST_LABEL;
    }

    Asked withKey(Set<Integer> choices) {
        return new Asked(segment, parts, Optional.of(Key.of(choices, KeyFinder.WRITTEN)));
    }

    Asked withoutKey() {
        Piece said = written().orElseThrow();
        return new Asked(
                segment,
                parts,
                Optional.of(Key.unknown(Problem.of(
                        Problem.Kind.KEY_UNCLEAR, said.line(), said.text().strip()))));
    }

    private ChoiceRun run() {
        return parts.run().orElseThrow();
    }
}
