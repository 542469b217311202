package dev.mondai.input.markdown.layout.key;

import dev.mondai.input.markdown.layout.house.Problem;
import dev.mondai.input.markdown.layout.line.Piece;
import dev.mondai.input.markdown.layout.part.Parts;
import dev.mondai.input.markdown.layout.part.Parts.Part;
import dev.mondai.input.markdown.layout.phrase.KeyText;
import dev.mondai.input.markdown.layout.sign.ChoiceRun;
import dev.mondai.input.markdown.layout.vocabulary.Folding;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Finds the key of a question by all that its author says: boxes and signs at the choices, the words behind
 * <i>Answer</i>, the choices said again. Where two of them differ, there is no key.
 */
public final class KeyFinder {

    /** The rule of a key that nothing says but the look of a choice. */
    public static final String BY_LOOK = "bold";

    /** The rule of a key that stands where the key should, and nothing else says it. */
    public static final String WRITTEN = "written";

    /** The rule of a key that what is shown on demand begins with, and nothing else says it. */
    public static final String OPENING = "first-line";

    private static final String WRITTEN_AGAIN = WRITTEN + "-";

    /** The line of what is written once more. */
    private static final Pattern AGAIN = Pattern.compile("-\\d+");

    private static final Pattern LABEL =
            Pattern.compile("[\\s>*_`(\\[]*(?<label>\\p{L}|\\d{1,2})(?![\\p{L}\\p{M}\\d])(?!\\s+\\p{Ll})");
    private static final Pattern QUOTED = Pattern.compile("^>\\s+");
    private static final Pattern HEAD_END = Pattern.compile("[.:。]\\s|\\s[-–—(]");
    private static final Pattern META_FIELD = Pattern.compile("\\s*ex\\w+:.*");
    private static final Pattern META = Pattern.compile("(?m)^\\s*exsolution:\\s*([01]+)\\s*$");

    private final Parts parts;
    private final ChoiceRun run;
    private final KeyText text;
    private final UnannouncedKey unannounced;
    private final List<Piece> keyPieces;
    private final int line;

    private KeyFinder(Parts parts, ChoiceRun run, int line) {
        this.parts = parts;
        this.run = run;
        this.text = parts.keyText();
        this.unannounced = new UnannouncedKey(parts, run);
        this.keyPieces = new ArrayList<>();
        for (Piece piece : parts.pieces(Part.KEY)) {
            if (!piece.isBlank()) {
                keyPieces.addAll(KeyList.atBreaks(piece, text));
            }
        }
        this.line = line;
    }

    public static Key of(Parts parts, ChoiceRun run, int line) {
        return new KeyFinder(parts, run, line).find();
    }

    private Key find() {
        Map<String, Set<Integer>> said = new LinkedHashMap<>();
        ShownChoices shown = new ShownChoices(run);
        if (!shown.mayBeOperators()) {
            put(said, "marked", shown.marked());
        }
        put(said, "signed", shown.signedOtherwise());
        Optional<Set<Integer>> written = written();
        putWritten(said, written.orElse(Set.of()));
        parts.repeated().ifPresent(again -> put(said, "said-again", new ShownChoices(again).among(run)));
        putJudged(said, parts.judged());
        if (said.isEmpty()) {
            put(said, "marked", shown.marked());
        }
        Set<Integer> judged = said.isEmpty() ? JudgedChoices.in(parts, run) : Set.of();
        putJudged(said, judged);
        boolean open = said.isEmpty() && !isUnclear(written) && !JudgedChoices.mayBeOthers(judged, parts, run);
        if (open) {
            unannounced.opening().ifPresent(key -> put(said, OPENING, key));
        }
        if (open && said.isEmpty()) {
            unannounced.sentence().ifPresent(key -> put(said, "sentence", key));
        }
        if (open && said.isEmpty()) {
            unannounced.behindWord().ifPresent(key -> put(said, "label-behind-word", key));
        }
        if (open && !parts.isRevealed() && !said.containsValue(shown.standingOut())) {
            put(said, BY_LOOK, shown.standingOut());
        }
        if (said.isEmpty()) {
            return isUnclear(written)
                    ? Key.unknown(Problem.of(Problem.Kind.KEY_UNCLEAR, keyLine(), keyPhrase()))
                    : Key.unknown(Problem.of(Problem.Kind.KEY_MISSING, line, run.size()));
        }
        List<Piece> explanation = unannounced.explanation();
        if (!keyPieces.isEmpty()) {
            Set<Integer> listed = KeyList.behindGap(explanation, run, text);
            put(said, "listed", written.orElse(Set.of()).containsAll(listed) ? Set.of() : listed);
        }
        if (keyPieces.size() > 1) {
            unannounced
                    .sentence(parts.pieces(Part.EXPLANATION))
                    .filter(key -> Collections.disjoint(key, written.orElse(key)))
                    .ifPresent(key -> put(said, "sentence", key));
        }
        unannounced.corrected(explanation).ifPresent(key -> put(said, "corrected", key));
        return agreed(said);
    }

    /** What is written: once or several times; one line for each of those that are right, where something else says them all. */
    private void putWritten(Map<String, Set<Integer>> said, Set<Integer> first) {
        if (parts.pieces(Part.KEY_AGAIN).isEmpty()) {
            put(said, WRITTEN, first);
            return;
        }
        Map<String, Set<Integer>> written = new LinkedHashMap<>();
        put(written, WRITTEN, first);
        for (Piece again : parts.pieces(Part.KEY_AGAIN)) {
            text.read(again.text()).ifPresent(key -> put(written, WRITTEN_AGAIN + again.line(), key.choices()));
        }
        if (written.size() < 2) {
            said.putAll(written);
            return;
        }
        Set<Integer> all = written.values().stream().flatMap(Set::stream).collect(Collectors.toSet());
        if (said.containsValue(all) || written.containsValue(all)) {
            put(said, WRITTEN, all);
        } else {
            said.putAll(written);
        }
    }

    private void putJudged(Map<String, Set<Integer>> said, Set<Integer> right) {
        if (!right.isEmpty() && !JudgedChoices.mayBeStatements(right, parts, run, said.values())) {
            put(said, "judged", right);
        }
    }

    private static void put(Map<String, Set<Integer>> said, String rule, Set<Integer> key) {
        if (!key.isEmpty()) {
            said.put(rule, key);
        }
    }

    private Key agreed(Map<String, Set<Integer>> said) {
        Set<Integer> first = said.values().iterator().next();
        for (Set<Integer> other : said.values()) {
            if (!other.equals(first)) {
                return Key.unknown(Problem.of(Problem.Kind.KEY_CONTRADICTED, keyLine(), names(first), names(other)));
            }
        }
        return Key.of(first, rules(said));
    }

    private static String rules(Map<String, Set<Integer>> said) {
        String rules = String.join("+", said.keySet());
        return rules.contains(WRITTEN_AGAIN) ? AGAIN.matcher(rules).replaceAll("-again") : rules;
    }

    private String names(Set<Integer> places) {
        return places.stream().sorted().map(this::name).collect(Collectors.joining(", "));
    }

    private String name(int place) {
        String label = run.items().get(place).head().label();
        return label.isEmpty() ? Integer.toString(place + 1) : label;
    }

    private static List<Piece> filled(List<Piece> pieces) {
        List<Piece> filled = new ArrayList<>();
        for (Piece piece : pieces) {
            if (!piece.isBlank()) {
                filled.add(piece);
            }
        }
        return filled;
    }

    private int keyLine() {
        return keyPieces.stream().findFirst().map(Piece::line).orElse(line);
    }

    private String keyPhrase() {
        String phrase = keyPieces.stream().map(p -> p.text().strip()).collect(Collectors.joining(" "));
        return phrase.length() > 60 ? phrase.substring(0, 60) + "…" : phrase;
    }

    private boolean isUnclear(Optional<Set<Integer>> written) {
        return written.isEmpty() && !keyPieces.isEmpty();
    }

    /**
     * The key in words; empty where there is none, or where part of it is not understood. A list of all choices says them
     * again.
     */
    private Optional<Set<Integer>> written() {
        List<Piece> pieces = keyPieces;
        if (pieces.isEmpty()) {
            return Optional.empty();
        }
        Optional<String> bits = bits(pieces);
        if (bits.isPresent()) {
            return places(bits.get());
        }
        Set<Integer> found = new TreeSet<>();
        List<Piece> explaining = filled(parts.explainingRight());
        for (Piece piece : KeyList.signed(KeyList.of(pieces, explaining, text))) {
            Optional<Set<Integer>> reading = text.read(KeyList.withoutBullet(piece))
                    .map(KeyText.Reading::choices)
                    .or(() -> unannounced.behindWord(piece))
                    .or(() -> unannounced.sentence(List.of(piece)).filter(key -> isOfHead(key, piece)));
            if (reading.isEmpty() || pieces.size() == 1 && mayBeFirst(reading.get(), piece)) {
                return Optional.empty();
            }
            found.addAll(reading.get());
        }
        boolean below = isBelowWord(pieces.get(0));
        List<Piece> others = filled(parts.explainingWrong());
        boolean discussed = others.isEmpty()
                ? KeyList.discusses(pieces, explaining, run.size(), text, below)
                        || below && RightInTurn.goesOn(pieces, explaining, parts, text)
                : below && !addRightOnes(found, explaining, others);
        return discussed
                        || pieces.size() > 1 && isMixed(pieces)
                        || pieces.size() >= run.size() && found.size() == run.size() && run.size() > 1
                ? Optional.empty()
                : Optional.of(found);
    }

    /** Whether one choice is only the first of several that are asked for: {@code ア　ウは根に蓄える}. */
    private boolean mayBeFirst(Set<Integer> key, Piece piece) {
        return key.size() == 1 && SeveralAsked.in(parts) && text.namesOther(piece.text(), key);
    }

    /** Whether a line is a label, and another, no item of a list, the text of a choice with another label. */
    private boolean isMixed(List<Piece> pieces) {
        List<String> said = pieces.stream()
                .map(piece -> piece.text().strip())
                .map(this::unquoted)
                .toList();
        Set<Integer> labelled = placesOf(said.stream().filter(text::isLabel));
        return !labelled.isEmpty()
                && !labelled.containsAll(placesOf(said.stream().filter(text::isText)));
    }

    private String unquoted(String line) {
        return text.isText(line) ? line : QUOTED.matcher(line).replaceFirst("");
    }

    private Set<Integer> placesOf(Stream<String> said) {
        return said.flatMap(line -> text.read(line).stream())
                .flatMap(reading -> reading.choices().stream())
                .collect(Collectors.toSet());
    }

    /** Whether a sentence says the choice too that heads its line: {@code C – the book says that the answer is A}. */
    private boolean isOfHead(Set<Integer> key, Piece piece) {
        String line = KeyList.withoutBullet(piece);
        String first = HEAD_END.split(line, 2)[0];
        if (text.isText(first)) {
            return text.read(first).filter(r -> key.containsAll(r.choices())).isPresent();
        }
        Matcher label = LABEL.matcher(Folding.narrow(line));
        OptionalInt head =
                label.lookingAt() && text.names(line) ? run.placeOf(label.group("label")) : OptionalInt.empty();
        return head.isEmpty() || key.contains(head.getAsInt());
    }

    /** Adds those that are explained as right ones too; whether none of them is among the others, as far as one can tell. */
    private boolean addRightOnes(Set<Integer> found, List<Piece> explaining, List<Piece> others) {
        Optional<Set<Integer>> right = KeyList.headedBy(KeyList.like(keyPieces.get(0), explaining, text), text);
        right.ifPresent(found::addAll);
        return right.isPresent()
                && KeyList.headedBy(others, text)
                        .filter(wrong -> !Collections.disjoint(wrong, found))
                        .isEmpty();
    }

    private boolean isBelowWord(Piece key) {
        Parts.Traced traced = parts.traced(key.line());
        return traced != null && traced.part() == Part.KEY && traced.rule().equals("key");
    }

    /** What stands where the key should and says more than the key. */
    public static List<Piece> remarks(Parts parts, ChoiceRun run) {
        if (parts.isBlank(Part.KEY)) {
            return List.of();
        }
        KeyFinder finder = new KeyFinder(parts, run, 0);
        List<Piece> pieces = finder.keyPieces;
        List<Piece> named = KeyList.of(pieces, filled(parts.pieces(Part.EXPLANATION)), finder.text);
        return pieces.stream()
                .filter(p -> !(named.contains(p) && KeyList.isChoice(p, finder.text)) && !isMeta(p))
                .toList();
    }

    private static boolean isMeta(Piece piece) {
        return piece.text().contains("ex")
                && (META.matcher(piece.text()).find()
                        || META_FIELD.matcher(piece.text()).matches());
    }

    /** What a field of R/exams says of each choice, if that is the key: {@code exsolution: 0100}. */
    private static Optional<String> bits(List<Piece> pieces) {
        if (pieces.stream().noneMatch(piece -> piece.text().contains("exsolution:"))) {
            return Optional.empty();
        }
        Matcher meta = META.matcher(pieces.stream().map(Piece::text).collect(Collectors.joining("\n")));
        return meta.find() ? Optional.of(meta.group(1)) : Optional.empty();
    }

    private Optional<Set<Integer>> places(String bits) {
        Set<Integer> found = new TreeSet<>();
        IntStream.range(0, bits.length()).filter(i -> bits.charAt(i) == '1').forEach(found::add);
        return bits.length() == run.size() ? Optional.of(found) : Optional.empty();
    }
}
