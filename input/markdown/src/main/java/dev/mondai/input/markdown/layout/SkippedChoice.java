package dev.mondai.input.markdown.layout;

import dev.mondai.input.markdown.layout.line.Line;
import dev.mondai.input.markdown.layout.sign.ChoiceHead;
import dev.mondai.input.markdown.layout.sign.ChoiceRun;
import dev.mondai.input.markdown.layout.sign.Sign;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds what is left of the choices where a line among or right below them has a label as they have and is none of them: the one
 * before it lost its own label, so that {@code А В Г} begin as the Latin {@code A B} do, or {@code d)} stands behind {@code b)}.
 */
final class SkippedChoice {

    private SkippedChoice() {}

    /**
     * The first line that may be the choice without a label.
     *
     * @param end the place behind the question's last line
     */
    static Optional<Line> among(ChoiceRun run, List<Sign> signs, int end) {
        ChoiceHead first = run.items().get(0).head();
        if (first.style() != ChoiceHead.Style.LABELLED || first.isCell()) {
            return Optional.empty();
        }
        boolean tight = run.last() - run.first() + 1 == run.size()
                && (run.last() + 1 >= end || isBlank(signs.get(run.last() + 1)));
        if (tight) {
            return Optional.empty();
        }
        List<Sign> others = others(run, signs, end);
        int last = run.items().get(run.size() - 1).head().label().codePointAt(0);
        for (int i = 1; i < others.size(); i++) {
            List<ChoiceHead> choices = others.get(i).choices();
            if (choices.size() == 1
                    && isAlike(choices.get(0), first)
                    && isNext(choices.get(0).label().codePointAt(0) - last)) {
                return Optional.of(others.get(0).line());
            }
        }
        return Optional.empty();
    }

    /** The lines of text among or right below the choices that are none of them. */
    private static List<Sign> others(ChoiceRun run, List<Sign> signs, int end) {
        List<Sign> others = new ArrayList<>();
        int item = 0;
        for (int at = run.first(); at < end && (at <= run.last() || !isBlank(signs.get(at))); at++) {
            while (item < run.size() && run.items().get(item).at() < at) {
                item++;
            }
            Sign sign = signs.get(at);
            boolean chosen = item < run.size() && run.items().get(item).at() == at;
            if (!chosen && sign.line().isText() && sign.marker().isEmpty()) {
                others.add(sign);
            }
        }
        return others;
    }

    private static boolean isBlank(Sign sign) {
        return sign.line().kind() == Line.Kind.BLANK;
    }

    /** Whether a letter is the next one, which looks like one of another script, or the one behind it. */
    private static boolean isNext(int distance) {
        return distance == 1 || distance == 2;
    }

    private static boolean isAlike(ChoiceHead head, ChoiceHead first) {
        return head.style() == ChoiceHead.Style.LABELLED
                && head.hasBullet() == first.hasBullet()
                && head.indent() == first.indent()
                && head.hasBox() == first.hasBox()
                && Character.getType(head.label().codePointAt(0))
                        == Character.getType(first.label().codePointAt(0));
    }
}
