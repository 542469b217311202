package dev.mondai.input.markdown.layout.cut;

import dev.mondai.input.markdown.layout.line.Line;
import dev.mondai.input.markdown.layout.sign.ChoiceRun;
import dev.mondai.input.markdown.layout.sign.Sign;
import dev.mondai.input.markdown.layout.vocabulary.Beginnings.Way;
import dev.mondai.input.markdown.layout.vocabulary.Role;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Cuts a document that has no heads at all: the paragraph before a run of choices begins a question. */
final class ParagraphCut {

    static final String RULE = Way.PARAGRAPH.id();

    private final List<Sign> signs;
    private final Cycles cycles;

    ParagraphCut(List<Sign> signs, Cycles cycles) {
        this.signs = signs;
        this.cycles = cycles;
    }

    List<Segment> segments(int from, int to) {
        List<Segment> segments = new ArrayList<>();
        int floor = from;
        ChoiceRun previous = null;
        List<ChoiceRun> runs = cycles.lists(from, to);
        for (int i = 0; i < runs.size(); i++) {
            ChoiceRun run = runs.get(i);
            int next = i + 1 < runs.size() ? runs.get(i + 1).first() : to;
            boolean inStem = Cycle.isRow(run) && next < to && Cycle.firstKey(signs, run.last(), next) >= next;
            if ((run.isStrong() || Cycle.isAnswered(signs, run))
                    && !inStem
                    && (previous == null || !speaksOf(previous, run, next))
                    && isAsked(run, previous)) {
                int start = start(run.first(), floor);
                if (start == run.first() && previous != null) {
                    continue;
                }
                if (!segments.isEmpty()) {
                    segments.add(segments.remove(segments.size() - 1).until(start));
                }
                segments.add(new Segment(start, start, to, signs.get(start).question(), RULE, List.of()));
                floor = run.last() + 1;
                previous = run;
            }
        }
        return segments;
    }

    /** Whether a run says the choices of the one before again, or discusses them. */
    private boolean speaksOf(ChoiceRun previous, ChoiceRun run, int end) {
        boolean keyed = Cycle.firstKey(signs, previous.last(), run.first()) < run.first();
        return Cycle.isSaidAgain(signs, run, previous, end)
                || Cycle.isExplaining(signs, run)
                || keyed
                        && !Cycle.isKeyed(signs, run, previous, end)
                        && !(run.repeats(previous) && Cycle.isAskedAnew(signs, run, previous));
    }

    /** A list of another kind behind the key explains it. */
    private static boolean isAsked(ChoiceRun run, @Nullable ChoiceRun previous) {
        return previous == null
                || run.sequences().stream().anyMatch(previous.sequences()::contains)
                || run.style() == previous.style() && !run.isLabelled();
    }

    /** The first line of the paragraph before a line, with the code between; behind the last barrier. */
    private int start(int run, int floor) {
        int at = run;
        boolean words = false;
        boolean gap = false;
        for (int i = run - 1; i >= floor && !isBarrier(signs.get(i)); i--) {
            Line line = signs.get(i).line();
            if (line.kind() == Line.Kind.BLANK || line.kind() == Line.Kind.NOISE) {
                gap = true;
            } else if (line.isText() && words && gap) {
                break;
            } else {
                at = i;
                words |= line.isText() && !signs.get(i).announces(Role.CHOICES);
                gap = false;
            }
            if (line.isHeading() && words) {
                break;
            }
        }
        return at;
    }

    private static boolean isBarrier(Sign sign) {
        return switch (sign.line().kind()) {
            case CLOSE, OPEN, RULE, SUMMARY -> true;
            case TEXT -> sign.announcesPart() && !sign.announces(Role.CHOICES);
            default -> false;
        };
    }
}
