package dev.mondai.input.markdown.layout.cut;

import dev.mondai.input.markdown.layout.sign.Sign;
import java.util.List;
import java.util.OptionalInt;

/** Lists of tasks that are done or not, below a heading that is no question's: {@code ## Progress} above {@code ### 1. …}. */
final class Checklists {

    private Checklists() {}

    /**
     * The segments without such lists: where most have a number, one that has none, asks nothing and stands below a heading
     * of a higher level is a list.
     */
    static List<Segment> leftOut(List<Segment> segments, List<Sign> signs, Cycles cycles) {
        List<Segment> numbered = segments.stream().filter(Segment::isNumbered).toList();
        OptionalInt level = numbered.stream().mapToInt(s -> level(s, signs)).min();
        return numbered.size() * 2 > segments.size()
                ? segments.stream()
                        .filter(s -> s.isNumbered() || !isList(s, level.orElseThrow(), signs, cycles))
                        .toList()
                : segments;
    }

    private static boolean isList(Segment segment, int level, List<Sign> signs, Cycles cycles) {
        int own = level(segment, signs);
        Cycle cycle = cycles.of(segment);
        return own > 0
                && own < level
                && cycle.choices().filter(run -> run.hasBoxes()).isPresent()
                && !Strays.asks(signs, segment, cycle);
    }

    private static int level(Segment segment, List<Sign> signs) {
        return signs.get(segment.head()).line().level();
    }
}
