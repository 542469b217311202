package dev.mondai.input.markdown.layout;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What each stretch of a document holds, found once. */
final class Cycles {

    private final List<Sign> signs;
    private final Map<Stretch, Cycle> found = new HashMap<>();

    private record Stretch(int from, int to) {}

    Cycles(List<Sign> signs) {
        this.signs = signs;
    }

    Cycle of(int from, int to) {
        return found.computeIfAbsent(new Stretch(from, to), s -> Cycle.of(signs, from, to));
    }

    Cycle of(Segment segment) {
        return of(segment.from(), segment.to());
    }
}
