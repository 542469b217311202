package dev.mondai.input.markdown.layout.part;

import dev.mondai.input.markdown.layout.line.Piece;
import dev.mondai.input.markdown.layout.phrase.KeyText;
import dev.mondai.input.markdown.layout.sign.ChoiceRun;
import dev.mondai.input.markdown.layout.vocabulary.Role;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The lines of a question by its parts, as they are collected. */
public final class Parts {

    /** A part of a question. */
    public enum Part {
        STEM("stem"),
        CHOICES("choices"),
        KEY("key"),
        /** What is said of the key in another place: it must say the same. */
        KEY_AGAIN("key-again"),
        EXPLANATION("explanation"),
        HINT("hint"),
        REFERENCES("references"),
        /** What belongs to the layout alone. */
        NONE("none");

        private final String id;

        Part(String id) {
            this.id = id;
        }

        /** The name that traces have for it. */
        public String id() {
            return id;
        }
    }

    private static final String WRONG = "word-" + Role.WRONG.id();

    private final Map<Part, List<Piece>> pieces = new EnumMap<>(Part.class);
    private final List<FoundChoice> choices = new ArrayList<>();

    /** By the numbers of the lines, in order. */
    private final List<Traced> trace = new ArrayList<>();

    private final List<Piece> titles = new ArrayList<>();
    private final List<Piece> given = new ArrayList<>();

    /** Whether a word says that what follows speaks of the wrong choices. */
    private boolean wrongExplained;

    private boolean revealed;
    private boolean explained;
    private boolean merged;
    private Optional<ChoiceRun> run = Optional.empty();
    private @Nullable KeyText keyText;
    private Optional<ChoiceRun> repeated = Optional.empty();
    private Set<Integer> judged = Set.of();

    /** What became of a line, and by which rule. */
    public record Traced(int line, Part part, String rule) {

        /** The rule of a line that only its place tells the part of. */
        public static final String BY_ORDER = "order";
    }

    Parts() {
        for (Part part : Part.values()) {
            pieces.put(part, new ArrayList<>());
        }
    }

    public void add(Part part, Piece piece) {
        pieces.get(part).add(piece);
    }

    public List<Piece> pieces(Part part) {
        return Collections.unmodifiableList(pieces.get(part));
    }

    /** Whether no piece of a part says anything. */
    public boolean isBlank(Part part) {
        for (Piece piece : pieces.get(part)) {
            if (!piece.isBlank()) {
                return false;
            }
        }
        return true;
    }

    /** Adds a key, as one that must agree where there is one already. */
    public void addKey(Piece piece) {
        add(isBlank(Part.KEY) ? Part.KEY : Part.KEY_AGAIN, piece);
    }

    /** Makes a piece of the explanation the key. */
    public void makeKey(Piece explaining) {
        pieces.get(Part.EXPLANATION).remove(explaining);
        addKey(explaining);
    }

    /** Makes what follows a piece of the stem explain it. */
    public void explainBehind(int place) {
        List<Piece> stem = pieces.get(Part.STEM);
        List<Piece> rest = stem.subList(place + 1, stem.size());
        pieces.get(Part.EXPLANATION).addAll(0, rest);
        rest.forEach(piece -> retrace(new Traced(piece.line(), Part.EXPLANATION, Traced.BY_ORDER)));
        rest.clear();
    }

    public void addFirst(Part part, Piece piece) {
        pieces.get(part).add(0, piece);
    }

    /** Replaces the text of a part's piece. */
    public void replace(Part part, int place, Piece piece) {
        pieces.get(part).set(place, piece);
    }

    void addChoice(FoundChoice choice) {
        choices.add(choice);
    }

    public List<FoundChoice> choices() {
        return Collections.unmodifiableList(choices);
    }

    /** Tells what became of a line: the first thing that did, where tags stand around it. */
    public void trace(int line, Part part, String rule) {
        Traced first = traced(line);
        if (first == null || first.part() == Part.NONE) {
            retrace(new Traced(line, part, rule));
        }
        wrongExplained |= rule.equals(WRONG);
    }

    /** Tells of a line that it is the key after all. */
    public void traceKey(int line, String rule) {
        retrace(new Traced(line, Part.KEY, rule));
    }

    private void retrace(Traced traced) {
        int place = placeOf(traced.line());
        if (place < trace.size() && trace.get(place).line() == traced.line()) {
            trace.set(place, traced);
        } else {
            trace.add(place, traced);
        }
    }

    /** The place in the trace of the first line that is not before a line: mostly the end. */
    private int placeOf(int line) {
        int from = 0;
        int to = trace.size();
        if (to == 0 || trace.get(to - 1).line() < line) {
            return to;
        }
        while (from < to) {
            int middle = (from + to) / 2;
            if (trace.get(middle).line() < line) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        return from;
    }

    /** What became of each line, in order. */
    public List<Traced> trace() {
        return Collections.unmodifiableList(trace);
    }

    /** What became of a line, if anything did. */
    public @Nullable Traced traced(int line) {
        int place = placeOf(line);
        return place < trace.size() && trace.get(place).line() == line ? trace.get(place) : null;
    }

    /** Adds the title of a container: it may stand before the key, and is none itself. */
    void addTitle(Part part, Piece piece) {
        add(part, piece);
        titles.add(piece);
    }

    /** Whether a piece of the explanation may stand before the key, and is none. */
    public boolean isTitle(Piece piece) {
        return titles.contains(piece) || isGiven(piece);
    }

    /** Adds what a learner answered: it looks like a key. */
    void addGiven(Part part, Piece piece) {
        add(part, piece);
        given.add(piece);
    }

    public boolean isGiven(Piece piece) {
        return given.contains(piece);
    }

    /** The explanation up to where a word says that it speaks of the wrong choices. */
    public List<Piece> explainingRight() {
        return wrongExplained
                ? pieces(Part.EXPLANATION).stream()
                        .takeWhile(p -> !leadsToWrong(p))
                        .toList()
                : pieces(Part.EXPLANATION);
    }

    /** The explanation from there on. */
    public List<Piece> explainingWrong() {
        return wrongExplained
                ? pieces(Part.EXPLANATION).stream()
                        .dropWhile(p -> !leadsToWrong(p))
                        .toList()
                : List.of();
    }

    private boolean leadsToWrong(Piece piece) {
        Traced traced = traced(piece.line());
        return traced != null && traced.rule().equals(WRONG);
    }

    void reveal() {
        revealed = true;
    }

    /** Whether what explains the question is an answer to be shown on demand. */
    public boolean isRevealed() {
        return revealed;
    }

    void explain() {
        explained = true;
    }

    /** Whether a word or a container sets off what explains the question. */
    public boolean isExplained() {
        return explained || revealed;
    }

    void merge() {
        merged = true;
    }

    /** Whether another question, with a key of its own, stands among them. */
    public boolean isMerged() {
        return merged;
    }

    void choose(Optional<ChoiceRun> chosen) {
        run = chosen;
    }

    public Optional<ChoiceRun> run() {
        return run;
    }

    /** What reads phrases that name these choices; there must be some. */
    public KeyText keyText() {
        if (keyText == null) {
            keyText = new KeyText(run.orElseThrow());
        }
        return keyText;
    }

    void repeat(ChoiceRun again) {
        repeated = Optional.of(again);
    }

    public Optional<ChoiceRun> repeated() {
        return repeated;
    }

    void judge(Set<Integer> right) {
        judged = right;
    }

    /** The places of the choices that a list with a verdict on each of them says are right; empty where there is none. */
    public Set<Integer> judged() {
        return judged;
    }
}
