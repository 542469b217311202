package dev.mondai.input.markdown.layout.cut;

import dev.mondai.input.markdown.layout.sign.ChoiceRun;
import dev.mondai.input.markdown.layout.sign.Neighbours;
import dev.mondai.input.markdown.layout.sign.QuestionHead;
import dev.mondai.input.markdown.layout.sign.Sign;
import java.util.List;

/**
 * Lists of tasks and steps, below a heading that is no question's: {@code ## Progress} above {@code ### 1. …}, and those of a
 * lesson before its quiz.
 */
final class Checklists {

    private static final int FEW = 2;
    private static final int NO_HEADING = 7;

    private Checklists() {}

    /**
     * The segments without such lists: where most have a number, one that has none, asks nothing and stands below a heading
     * of a higher level is a list; unless it goes on with others that ask, and looks as they do.
     */
    static List<Segment> leftOut(List<Segment> segments, List<Sign> signs, Cycles cycles) {
        List<Segment> asked = withoutNumbers(segments, signs, cycles);
        return areOfOneDepth(asked, signs) ? asked : withoutLessons(asked, signs, cycles);
    }

    private static boolean areOfOneDepth(List<Segment> segments, List<Sign> signs) {
        for (Segment segment : segments) {
            if (depth(segment, signs) != depth(segments.get(0), signs)) {
                return false;
            }
        }
        return true;
    }

    private static List<Segment> withoutNumbers(List<Segment> segments, List<Sign> signs, Cycles cycles) {
        List<Segment> numbered = segments.stream().filter(Segment::isNumbered).toList();
        if (numbered.size() * 2 <= segments.size() || numbered.size() == segments.size()) {
            return segments;
        }
        int level = numbered.stream().mapToInt(s -> depth(s, signs)).min().orElseThrow();
        return segments.stream()
                .filter(s -> s.isNumbered()
                        || !isList(s, level, signs, cycles)
                        || isLikeSiblings(s, segments, signs, cycles))
                .toList();
    }

    /**
     * The segments without the sections of a lesson: where questions with keys stand below lower headings or none, steps with
     * numbers have no key, and tasks have a heading of their own.
     */
    private static List<Segment> withoutLessons(List<Segment> segments, List<Sign> signs, Cycles cycles) {
        List<Segment> keyed = segments.stream()
                .filter(s -> cycles.of(s).keyed() && !isTasks(s, signs, cycles.of(s)))
                .toList();
        int highest = keyed.stream().mapToInt(s -> depth(s, signs)).min().orElse(0);
        if (keyed.size() < FEW || segments.stream().allMatch(s -> depth(s, signs) >= highest)) {
            return segments;
        }
        boolean numbered = keyed.stream()
                .anyMatch(s ->
                        cycles.of(s).choices().filter(ChoiceRun::isNumbered).isPresent());
        boolean boxes = keyed.stream()
                .anyMatch(
                        s -> cycles.of(s).choices().filter(ChoiceRun::hasBoxes).isPresent());
        return segments.stream()
                .filter(s -> depth(s, signs) >= highest
                        || s.isNumbered()
                                && s.question().filter(QuestionHead::word).isPresent()
                        || !(!boxes && isTasks(s, signs, cycles.of(s)) || !numbered && isSteps(cycles.of(s))))
                .toList();
    }

    private static boolean isTasks(Segment segment, List<Sign> signs, Cycle cycle) {
        return cycle.choices().filter(ChoiceRun::hasBoxes).isPresent() && Strays.isParted(signs, segment, cycle);
    }

    private static boolean isSteps(Cycle cycle) {
        return !cycle.keyed() && cycle.choices().filter(ChoiceRun::isNumbered).isPresent();
    }

    /** How low the heading is; what has none is lower than all. */
    private static int depth(Segment segment, List<Sign> signs) {
        int level = level(segment, signs);
        return level == 0 ? NO_HEADING : level;
    }

    private static boolean isList(Segment segment, int level, List<Sign> signs, Cycles cycles) {
        int own = level(segment, signs);
        Cycle cycle = cycles.of(segment);
        return own > 0
                && own < level
                && cycle.choices().filter(run -> run.hasBoxes()).isPresent()
                && !Strays.asks(signs, segment, cycle);
    }

    /** Whether one box is ticked right below a heading, and as many stand below two others of its chapter that ask. */
    private static boolean isLikeSiblings(Segment segment, List<Segment> segments, List<Sign> signs, Cycles cycles) {
        ChoiceRun run = cycles.of(segment).choices().orElseThrow();
        return run.marked().size() == 1
                && Neighbours.areBlank(signs, segment.from(), run.first())
                && segments.stream()
                                .filter(other -> isSibling(segment, other, signs))
                                .filter(other -> asksOfBoxes(other, run.size(), signs, cycles.of(other)))
                                .count()
                        >= FEW;
    }

    /** Whether both stand below headings of a level, with no higher one between. */
    private static boolean isSibling(Segment one, Segment other, List<Sign> signs) {
        int level = level(one, signs);
        return level(other, signs) == level
                && signs.subList(Math.min(one.head(), other.head()), Math.max(one.head(), other.head())).stream()
                        .noneMatch(
                                sign -> sign.line().isHeading() && sign.line().level() < level);
    }

    private static boolean asksOfBoxes(Segment segment, int size, List<Sign> signs, Cycle cycle) {
        return cycle.choices()
                        .filter(run -> run.hasBoxes()
                                && run.size() == size
                                && !run.marked().isEmpty())
                        .isPresent()
                && Strays.asks(signs, segment, cycle);
    }

    private static int level(Segment segment, List<Sign> signs) {
        return signs.get(segment.head()).line().level();
    }
}
