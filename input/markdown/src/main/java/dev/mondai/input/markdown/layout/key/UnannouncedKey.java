package dev.mondai.input.markdown.layout.key;

import dev.mondai.input.markdown.layout.line.Piece;
import dev.mondai.input.markdown.layout.part.Parts;
import dev.mondai.input.markdown.layout.part.Parts.Part;
import dev.mondai.input.markdown.layout.phrase.KeyText;
import dev.mondai.input.markdown.layout.sign.ChoiceRun;
import dev.mondai.input.markdown.layout.vocabulary.Folding;
import dev.mondai.input.markdown.layout.vocabulary.Role;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Finds a key that no known word announces: at the beginning of the explanation, in a sentence, behind an unknown word. */
final class UnannouncedKey {

    /** A label in bold, alone or with its text, and a sign behind it. */
    private static final Pattern SET_OFF =
            Pattern.compile("^\\s*(?:[-*+]\\s+)?(?:[✅✔☑]\\x{FE0F}?\\s*)?(?:\\*\\*|__)\\p{L}(?:[.)]?|[.):．：、]\\s?[^*_]+)"
                    + "(?:\\*\\*|__)\\s*[-–—:.：。]");

    /** An unknown word, and a label: {@code #### Xyz: D}. */
    private static final Pattern LABEL_BEHIND_WORD = Pattern.compile("^\\s*(?:#{2,6}\\s*[*_]*|\\*\\*|__)"
            + "(?<word>[\\p{L}\\p{M}' ]{2,30})[*_]*\\s*:\\s*[*_(]*(?<label>\\S{1,3}?)[*_.)]*\\s*#*\\s*$");

    private static final Set<Role> OTHER_PARTS = EnumSet.of(
            Role.QUESTION, Role.CHOICES, Role.EXPLANATION, Role.HINT, Role.REFERENCES, Role.GIVEN, Role.FALSE);
    private static final Pattern MARGIN = Pattern.compile("[\\s>_(\\[]*(?:\\*\\*)?");
    private static final Pattern COLON = Pattern.compile("[*_\\])]*\\s*:[*_\\s]*");
    private static final Set<Role> RIGHT = EnumSet.of(Role.ANSWER, Role.CORRECT);
    private static final Set<Role> CORRECTION = EnumSet.of(Role.CORRECTION);
    private static final Set<Role> NOT = EnumSet.of(Role.NOT);

    private final Parts parts;
    private final ChoiceRun run;
    private final KeyText text;

    UnannouncedKey(Parts parts, ChoiceRun run) {
        this.parts = parts;
        this.run = run;
        this.text = parts.keyText();
    }

    /**
     * The explanation begins with nothing but the key, or with the key and the reason; it may judge others below. The key
     * may be a list of choices, which ends where something else is said.
     */
    Optional<Set<Integer>> opening() {
        List<Piece> said = explanation();
        if (said.isEmpty() || text.judges(said.get(0).text())) {
            return Optional.empty();
        }
        Optional<KeyText.Reading> first = text.read(KeyList.withoutBullet(said.get(0)));
        boolean sure = first.filter(r -> r.all() || r.reasoned()).isPresent();
        if (!sure) {
            return first.filter(r -> isSetOff(said))
                    .map(KeyText.Reading::choices)
                    .filter(key ->
                            sentence(said).filter(other -> !other.equals(key)).isEmpty());
        }
        List<Piece> choices = said.stream()
                .takeWhile(p -> KeyList.isChoice(p, text) && text.names(KeyList.withoutBullet(p)))
                .toList();
        List<Piece> list = KeyList.of(choices, said.subList(choices.size(), said.size()), text);
        Set<Integer> listed = list.isEmpty()
                ? first.get().choices()
                : KeyList.signed(list).stream()
                        .flatMap(p -> text.read(KeyList.withoutBullet(p)).orElseThrow().choices().stream())
                        .collect(Collectors.toCollection(TreeSet::new));
        return list.size() < run.size() && !speaks(list) ? Optional.of(listed) : Optional.empty();
    }

    /** Whether a line names a choice of the first line once more, and others: {@code 3}, {@code 1 + 2 = 3}. */
    private boolean speaks(List<Piece> list) {
        List<Set<Integer>> named = list.stream()
                .map(p -> text.read(KeyList.withoutBullet(p)).orElseThrow().choices())
                .toList();
        return named.stream()
                .anyMatch(other -> !named.get(0).containsAll(other) && !Collections.disjoint(named.get(0), other));
    }

    List<Piece> explanation() {
        List<Piece> said = new ArrayList<>();
        for (Piece piece : parts.pieces(Part.EXPLANATION)) {
            if (!piece.isBlank() && !parts.isTitle(piece)) {
                said.add(piece);
            }
        }
        return said;
    }

    /** What the author says behind the choices, titles too. */
    private List<Piece> spoken() {
        return parts.pieces(Part.EXPLANATION).stream()
                .filter(p -> !parts.isGiven(p))
                .toList();
    }

    /**
     * Whether what explains begins with a label that is set off, and no other line does: {@code **B** – as …}; what is shown
     * on demand, with any choice: {@code B. As …}.
     */
    private boolean isSetOff(List<Piece> said) {
        String first = said.get(0).text();
        return (parts.isExplained() && SET_OFF.matcher(first).lookingAt() || parts.isRevealed() && text.isSetOff(first))
                && said.stream().skip(1).noneMatch(p -> text.names(KeyList.withoutBullet(p)));
    }

    /** The only sentence behind the choices that says which are right. */
    Optional<Set<Integer>> sentence() {
        return sentence(spoken());
    }

    /** The only sentence that says which are right. */
    Optional<Set<Integer>> sentence(List<Piece> pieces) {
        List<Set<Integer>> found = pieces.stream()
                .flatMap(p -> text.sentences(p.text()).stream())
                .distinct()
                .toList();
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    /** What a line of the explanation says that corrects what was said before: {@code Edit: the right answer is C}. */
    Optional<Set<Integer>> corrected(List<Piece> explanation) {
        for (Piece piece : explanation) {
            Optional<Set<Integer>> correction = correction(Folding.narrow(piece.text()));
            if (correction.isPresent()) {
                return correction;
            }
        }
        return Optional.empty();
    }

    private Optional<Set<Integer>> correction(String line) {
        if (line.indexOf(':') < 0) {
            return Optional.empty();
        }
        Matcher margin = MARGIN.matcher(line);
        int start = margin.lookingAt() ? margin.end() : 0;
        int end = run.vocabulary().sentences().endOf(Folding.lower(line), start, CORRECTION);
        Matcher colon = COLON.matcher(line).region(Math.max(end, 0), line.length());
        String said = end < 0 || !colon.lookingAt() ? "" : line.substring(colon.end());
        boolean stated = text.isLabel(said) || run.vocabulary().words().indexOf(Folding.lower(said), 0, RIGHT) >= 0;
        return stated ? text.read(said).map(KeyText.Reading::choices) : Optional.empty();
    }

    /** A lone heading of the explanation that ends in a label. */
    Optional<Set<Integer>> behindWord() {
        List<Set<Integer>> found =
                spoken().stream().flatMap(piece -> behindWord(piece).stream()).toList();
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    /** The label behind a word of a language that nobody has taught us, or a word mistyped. */
    Optional<Set<Integer>> behindWord(Piece piece) {
        String line = Folding.narrow(piece.text());
        if (line.indexOf(':') < 0) {
            return Optional.empty();
        }
        Matcher matcher = LABEL_BEHIND_WORD.matcher(line);
        return matcher.matches() && isUnknown(Folding.lower(matcher.group("word")))
                ? text.read(matcher.group("label")).map(KeyText.Reading::choices)
                : Optional.empty();
    }

    private boolean isUnknown(String word) {
        return run.vocabulary().words().indexOf(word, 0, OTHER_PARTS) < 0
                && run.vocabulary().sentences().indexOf(word, 0, NOT) < 0;
    }
}
