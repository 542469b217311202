package dev.mondai.input.markdown.layout;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** The places of a document where keys stand together, and the questions that they are for. */
final class Appendices {

    private final List<Appendix> found;
    private final Appendix document;
    private final List<Segment> segments;

    /** @param keys a document of keys; empty where there is none */
    Appendices(List<Sign> signs, List<Sign> keys, List<Segment> all) {
        document = Appendix.ofDocument(keys, signs.size());
        found = Appendix.in(signs).stream()
                .filter(a -> all.stream()
                                .filter(s -> a.covers(s) && a.keyOf(s, 0).isPresent() && isWithoutKey(s, a, signs))
                                .count()
                        >= 2)
                .toList();
        segments = all.stream()
                .filter(s -> found.stream().noneMatch(a -> a.holds(s.head())))
                .map(this::cut)
                .toList();
    }

    /**
     * Whether a question has no words for its key: where most have them, a list explains, or says choices again. A mark at
     * a choice is no reason to pass over a list; both must agree.
     */
    private static boolean isWithoutKey(Segment segment, Appendix appendix, List<Sign> signs) {
        return IntStream.range(segment.from(), Math.min(segment.to(), appendix.from()))
                .noneMatch(i -> Cycle.isKey(signs.get(i)));
    }

    /** The questions, none of them within an appendix. */
    List<Segment> segments() {
        return segments;
    }

    boolean holds(int sign) {
        return found.stream().anyMatch(a -> a.holds(sign));
    }

    private Segment cut(Segment segment) {
        return found.stream()
                .filter(a -> a.from() >= segment.from() && a.from() < segment.to())
                .findFirst()
                .map(a -> segment.until(a.from()))
                .orElse(segment);
    }

    /** The key that an appendix gives; none where two of the questions that it is for have the same number. */
    Optional<Piece> keyOf(Segment segment, int line) {
        return found.stream()
                .filter(a -> a.covers(segment))
                .findFirst()
                .or(() -> found.isEmpty() ? Optional.of(document) : Optional.empty())
                .filter(a -> isAlone(segment, a))
                .flatMap(a -> a.keyOf(segment, line));
    }

    private boolean isAlone(Segment segment, Appendix appendix) {
        return segments.stream()
                        .filter(appendix::covers)
                        .filter(s -> number(s).equals(number(segment)))
                        .count()
                == 1;
    }

    private static String number(Segment segment) {
        return segment.question().map(QuestionHead::number).orElse("");
    }
}
