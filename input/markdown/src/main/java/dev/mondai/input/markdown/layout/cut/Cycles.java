package dev.mondai.input.markdown.layout.cut;

import dev.mondai.input.markdown.layout.sign.ChoiceRun;
import dev.mondai.input.markdown.layout.sign.ChoiceRuns;
import dev.mondai.input.markdown.layout.sign.Sign;
import dev.mondai.input.markdown.layout.vocabulary.Truth;
import dev.mondai.input.markdown.layout.vocabulary.Vocabulary;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What each stretch of a document holds, found once. */
public final class Cycles {

    private final List<Sign> signs;
    private final Vocabulary vocabulary;
    private final ChoiceRuns runs;
    private final Truth truth;
    private final Map<Stretch, Cycle> found = new HashMap<>();
    private final Map<Stretch, Lists> lists = new HashMap<>();

    private record Stretch(int from, int to) {}

    public Cycles(List<Sign> signs, Vocabulary vocabulary) {
        this.signs = signs;
        this.vocabulary = vocabulary;
        this.runs = new ChoiceRuns(signs, vocabulary);
        this.truth = Truth.of(vocabulary.words(), Optional.empty(), "").judging();
    }

    public Cycle of(int from, int to) {
        return found.computeIfAbsent(new Stretch(from, to), s -> Cycle.of(signs, vocabulary, lists(s), from, to));
    }

    /** The lists of a stretch alone, for one that is asked for nothing else. */
    public List<ChoiceRun> lists(int from, int to) {
        return lists(new Stretch(from, to)).runs();
    }

    /** The same with those that only judge the choices of another. */
    List<ChoiceRun> runs(int from, int to) {
        return runs.in(from, to);
    }

    private Lists lists(Stretch stretch) {
        return lists.computeIfAbsent(stretch, s -> Lists.among(runs.in(s.from(), s.to()), signs));
    }

    public Cycle of(Segment segment) {
        return of(segment.from(), segment.to());
    }

    /** Whether a line asks for true or false, though it ends in no sign for that: {@code True or False? A pod has one address}. */
    boolean asksForTruth(Sign sign) {
        return Truth.asks(vocabulary.words(), sign.line().folded());
    }

    /** Whether a text says of a statement whether it is true, by a word, a letter or a sign. */
    boolean judges(String said) {
        return truth.read(said).isPresent();
    }
}
