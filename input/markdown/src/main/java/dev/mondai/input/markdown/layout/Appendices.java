package dev.mondai.input.markdown.layout;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** The places of a document where keys stand together, and the questions that they are for. */
final class Appendices {

    private final List<Sign> signs;
    private final Cycles cycles;
    private final List<Appendix> found;
    private final List<Appendix> document;
    private final List<Segment> segments;

    /** @param keys a document of keys; empty where there is none */
    Appendices(List<Sign> signs, List<Sign> keys, List<Segment> all, Cycles cycles, Words words) {
        this.signs = signs;
        this.cycles = cycles;
        document = Appendix.ofDocument(keys, signs.size());
        found = Appendix.in(signs, words, appendix -> isWanted(appendix, all));
        segments = all.stream()
                .filter(s -> found.stream().noneMatch(a -> a.holds(s.head())))
                .map(this::cut)
                .toList();
    }

    private boolean isWanted(Appendix appendix, List<Segment> all) {
        return all.stream()
                        .filter(appendix::covers)
                        .filter(s -> isWithoutKey(s, appendix) && isRead(s, appendix, all))
                        .limit(2)
                        .count()
                == 2;
    }

    /**
     * Whether a question has no words for its key: where most have them, a list explains, or says choices again. A mark at
     * a choice is no reason to pass over a list; both must agree.
     */
    private boolean isWithoutKey(Segment segment, Appendix appendix) {
        return IntStream.range(segment.from(), Math.min(segment.to(), appendix.from()))
                .noneMatch(i -> Cycle.isKey(signs.get(i)));
    }

    private boolean isRead(Segment segment, Appendix appendix, List<Segment> all) {
        Cycle cycle = cycles.of(segment.from(), Math.min(segment.to(), appendix.from()));
        return appendix.entry(number(segment, appendix, all))
                .filter(entry -> cycle.choices()
                        .flatMap(run -> new KeyText(run).read(entry.key().text()))
                        .isPresent())
                .isPresent();
    }

    /** The questions, none of them within an appendix. */
    List<Segment> segments() {
        return segments;
    }

    boolean holds(int sign) {
        return found.stream().anyMatch(a -> a.holds(sign));
    }

    /** The places of its lines that say something and are for no question. */
    List<Integer> unused(Set<Integer> used) {
        return IntStream.range(0, signs.size())
                .filter(this::holds)
                .filter(i -> signs.get(i).line().isText()
                        && !signs.get(i).line().isHeading()
                        && !Cell.isRow(signs.get(i).line())
                        && !used.contains(signs.get(i).line().number())
                        && found.stream().noneMatch(a -> a.from() == i))
                .boxed()
                .toList();
    }

    private Segment cut(Segment segment) {
        return found.stream()
                .filter(a -> a.from() >= segment.from() && a.from() < segment.to())
                .findFirst()
                .map(a -> segment.until(a.from()))
                .orElse(segment);
    }

    /** The key that an appendix gives; none where two of the questions that it is for have the same number. */
    Optional<KeyEntry> keyOf(Segment segment) {
        return found.isEmpty()
                ? keyOf(segment, document)
                        .map(e -> e.at(signs.get(segment.head()).line().number()))
                : keyOf(segment, found);
    }

    private Optional<KeyEntry> keyOf(Segment segment, List<Appendix> all) {
        List<Appendix> mine = all.stream().filter(a -> a.covers(segment)).toList();
        return mine.size() == 1 && isAlone(segment, mine.get(0))
                ? mine.get(0).entry(number(segment, mine.get(0), segments))
                : Optional.empty();
    }

    private boolean isAlone(Segment segment, Appendix appendix) {
        String number = number(segment, appendix, segments);
        return segments.stream()
                        .filter(appendix::covers)
                        .filter(s -> number(s, appendix, segments).equals(number))
                        .count()
                == 1;
    }

    /** The author's number, or the place where none of the questions has a number and there are as many keys. */
    private String number(Segment segment, Appendix appendix, List<Segment> all) {
        String own = segment.question().map(QuestionHead::number).orElse("");
        if (!own.isEmpty()) {
            return own;
        }
        List<Segment> covered = all.stream()
                .filter(appendix::covers)
                .filter(s -> cycles.of(s.from(), Math.min(s.to(), appendix.from()))
                        .choices()
                        .isPresent())
                .toList();
        boolean unnumbered = covered.stream()
                .allMatch(s -> s.question().map(QuestionHead::number).orElse("").isEmpty());
        boolean asMany = IntStream.rangeClosed(1, covered.size())
                        .allMatch(n -> appendix.entry(Integer.toString(n)).isPresent())
                && appendix.entries().size() == covered.size();
        return unnumbered && asMany ? Integer.toString(covered.indexOf(segment) + 1) : "";
    }
}
