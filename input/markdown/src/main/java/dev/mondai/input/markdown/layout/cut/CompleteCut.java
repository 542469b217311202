package dev.mondai.input.markdown.layout.cut;

import dev.mondai.input.markdown.layout.line.Line;
import dev.mondai.input.markdown.layout.line.StandOut;
import dev.mondai.input.markdown.layout.sign.ChoiceHead;
import dev.mondai.input.markdown.layout.sign.ChoiceRun;
import dev.mondai.input.markdown.layout.sign.Sign;
import dev.mondai.input.markdown.layout.sign.Verdict;
import java.util.BitSet;
import java.util.List;

/**
 * Tells a cut that leaves nothing for another one to find: each of its segments is a question with choices and a key, and no
 * other line could begin one.
 *
 * @param cuts all that may be tried
 */
record CompleteCut(List<Sign> signs, Cycles cycles, List<Cut> cuts) {

    /** Whether segments that are worth as much as they can be are all that a stretch holds. */
    boolean is(List<Segment> segments, int from, int to) {
        BitSet within = new BitSet(to);
        BitSet known = new BitSet(to);
        for (Segment segment : segments) {
            within.set(segment.head(), segment.to());
            known.set(segment.head());
            choices(segment).items().forEach(item -> known.set(item.at()));
        }
        for (int i = from; i < to; i++) {
            if (within.get(i) ? beginsAnother(i, to, known) : mayBeOfQuestion(signs.get(i))) {
                return false;
            }
        }
        return true;
    }

    private ChoiceRun choices(Segment segment) {
        return cycles.of(segment).choices().orElseThrow();
    }

    private static boolean mayBeOfQuestion(Sign sign) {
        return sign.judged().isPresent()
                || Cycle.isKey(sign)
                || sign.choices().stream().anyMatch(c -> !isPlainBullet(c));
    }

    private static boolean isPlainBullet(ChoiceHead choice) {
        return choice.style() == ChoiceHead.Style.BULLET
                && !choice.hasBox()
                && choice.verdict() == Verdict.NONE
                && choice.look() == StandOut.Look.PLAIN;
    }

    /** Whether a cut begins a segment at a line, or at empty ones before it, that begins none and is no choice. */
    private boolean beginsAnother(int at, int to, BitSet known) {
        int said = at;
        while (said < to && signs.get(said).line().kind() == Line.Kind.BLANK) {
            said++;
        }
        return said < to && !known.get(said) && cuts.stream().anyMatch(cut -> cut.startsAt(signs, at));
    }
}
