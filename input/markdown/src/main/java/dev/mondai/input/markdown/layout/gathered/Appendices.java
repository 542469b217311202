package dev.mondai.input.markdown.layout.gathered;

import dev.mondai.input.markdown.layout.cut.Cycle;
import dev.mondai.input.markdown.layout.cut.Cycles;
import dev.mondai.input.markdown.layout.cut.Segment;
import dev.mondai.input.markdown.layout.line.Cell;
import dev.mondai.input.markdown.layout.line.Line;
import dev.mondai.input.markdown.layout.phrase.KeyText;
import dev.mondai.input.markdown.layout.sign.ChoiceRun;
import dev.mondai.input.markdown.layout.sign.Sign;
import dev.mondai.input.markdown.layout.vocabulary.Truth;
import dev.mondai.input.markdown.layout.vocabulary.TruthPairs;
import dev.mondai.input.markdown.layout.vocabulary.Words;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The places of a document where keys stand together, and the questions that they are for. */
public final class Appendices {

    /** Keys of fewer questions do not stand together. */
    private static final int FEWEST = 2;

    private final List<Sign> signs;
    private final Cycles cycles;
    private final Truth truth;
    private final List<Appendix> found;

    /** The places of their lines. */
    private final BitSet held = new BitSet();

    private final List<Numbering> numberings;
    private final List<Segment> segments;

    /** @param keys a document of keys; empty where there is none */
    public Appendices(List<Sign> signs, List<Sign> keys, List<Segment> all, Cycles cycles, Words words) {
        this.signs = signs;
        this.cycles = cycles;
        this.truth = Truth.of(words, Optional.empty(), "");
        boolean mayStand = all.size() >= FEWEST && all.stream().anyMatch(s -> isWithoutKey(s, s.to()));
        found = mayStand ? found(all, words) : List.of();
        found.forEach(appendix -> held.set(appendix.from(), appendix.to()));
        segments = all.stream().filter(s -> !holds(s.head())).map(this::cut).toList();
        numberings = (found.isEmpty() ? Appendix.ofDocument(keys, signs.size(), words) : found)
                .stream().map(a -> new Numbering(a, segments, cycles)).toList();
    }

    private List<Appendix> found(List<Segment> all, Words words) {
        KeyAddress address = new KeyAddress(signs, all, cycles, words);
        int first = all.get(FEWEST - 1).head() + 1;
        return Appendix.in(signs, first, words, cycles, appendix -> isWanted(address.narrowed(appendix), all, words))
                .stream()
                .map(address::narrowed)
                .toList();
    }

    private boolean isWanted(Appendix appendix, List<Segment> all, Words words) {
        if (appendix.all().size() < FEWEST
                || all.stream().anyMatch(s -> isOf(s, appendix))
                || KeyTable.isPartial(appendix, signs, all, cycles, words)) {
            return false;
        }
        Numbering numbering = new Numbering(appendix, all, cycles);
        long fewest = appendix.isUnnumbered() ? appendix.all().size() : FEWEST;
        return all.stream()
                        .filter(numbering::covers)
                        .filter(s -> isWithoutKey(s, appendix.from()) && isRead(s, appendix, numbering))
                        .limit(fewest)
                        .count()
                == fewest;
    }

    /** Whether it is a question's choices: with its key behind them, or said again in its answer. */
    private boolean isOf(Segment segment, Appendix appendix) {
        if (appendix.from() <= segment.from() || appendix.from() >= segment.to()) {
            return false;
        }
        Optional<ChoiceRun> choices = cycles.of(segment.from(), appendix.from()).choices();
        int to = Math.max(segment.to(), appendix.to());
        return cycles.lists(segment.from(), to).stream()
                .filter(run -> run.first() >= appendix.from())
                .anyMatch(run -> choices.isPresent()
                        ? run.size() == choices.get().size() && run.repeats(choices.get())
                        : Cycle.firstKey(signs, run.last() + 1, segment.to()) < segment.to());
    }

    /**
     * Whether a question has no words for its key: where most have them, a list explains, or says choices again. A mark at
     * a choice is no reason to pass over a list; both must agree.
     */
    private boolean isWithoutKey(Segment segment, int end) {
        for (int i = segment.from(); i < Math.min(segment.to(), end); i++) {
            if (Cycle.isKey(signs.get(i))) {
                return false;
            }
        }
        return true;
    }

    private boolean isRead(Segment segment, Appendix appendix, Numbering numbering) {
        Cycle cycle = cycles.of(segment.from(), Math.min(segment.to(), appendix.from()));
        return numbering
                .said(segment)
                .filter(entry -> cycle.choices().isEmpty()
                        ? truth.read(entry.key().text()).isPresent()
                                || TruthPairs.mayHold(entry.key().text())
                        : isRead(entry, cycle.choices().get(), numbering))
                .isPresent();
    }

    private boolean isRead(KeyEntry entry, ChoiceRun choices, Numbering numbering) {
        KeyEntry readable = LabelsWithReasons.readable(entry, numbering.keys(), choices, truth);
        return new KeyText(choices).read(readable.key().text()).isPresent();
    }

    /** The questions, none of them within an appendix. */
    public List<Segment> segments() {
        return segments;
    }

    public boolean holds(int sign) {
        return held.get(sign);
    }

    /** The places of its lines that say something and are for no question. */
    public List<Integer> unused(Set<Integer> used) {
        return held.stream()
                .filter(i -> says(signs.get(i))
                        && !signs.get(i).line().isHeading()
                        && !(PartTitles.isInBrackets(signs.get(i).line()) && isOfPart(i))
                        && !Cell.isRow(signs.get(i).line())
                        && !used.contains(signs.get(i).line().number())
                        && found.stream().noneMatch(a -> a.from() == i))
                .boxed()
                .toList();
    }

    /** Whether the keys at a place are those of a part of the questions each. */
    private boolean isOfPart(int place) {
        return found.stream().anyMatch(a -> a.until() < a.from() && a.from() <= place && place < a.to());
    }

    /** Whether a line says more than the word for a part. */
    private static boolean says(Sign sign) {
        Line line = sign.line();
        boolean fence =
                line.narrow().strip().startsWith("```") || line.narrow().strip().startsWith("~~~");
        boolean word = sign.announcesPart()
                && sign.marker()
                        .filter(m -> line.narrow().substring(m.end()).isBlank())
                        .isPresent();
        return line.isText() && !word || line.kind() == Line.Kind.CODE && !fence;
    }

    private Segment cut(Segment segment) {
        return found.stream()
                .filter(a -> a.from() >= segment.from() && a.from() < segment.to())
                .findFirst()
                .map(a -> segment.until(a.from()))
                .orElse(segment);
    }

    /** The key that an appendix gives; none where it may be meant for another question. */
    public Optional<KeyEntry> keyOf(Segment segment) {
        return numbering(segment)
                .flatMap(n -> n.entry(segment).map(entry -> readable(entry, segment, n)))
                .map(entry -> placed(entry, segment));
    }

    private KeyEntry readable(KeyEntry entry, Segment segment, Numbering numbering) {
        return cycles.of(segment)
                .choices()
                .map(choices -> LabelsWithReasons.readable(entry, numbering.keys(), choices, truth))
                .orElse(entry);
    }

    /** The key that may be meant for a question or for another. */
    public Optional<DoubtfulKey> doubtOf(Segment segment) {
        return numbering(segment).flatMap(n -> n.doubt(segment));
    }

    private Optional<Numbering> numbering(Segment segment) {
        if (numberings.isEmpty()) {
            return Optional.empty();
        }
        List<Numbering> mine =
                numberings.stream().filter(n -> n.covers(segment)).toList();
        return mine.size() == 1 ? Optional.of(mine.get(0)) : Optional.empty();
    }

    /** The entry, where it comes from another document as if it stood with its question. */
    private KeyEntry placed(KeyEntry entry, Segment segment) {
        return found.isEmpty() ? entry.at(signs.get(segment.head()).line().number()) : entry;
    }
}
