package dev.mondai.input.markdown.layout;

import dev.mondai.input.markdown.layout.line.Line;
import dev.mondai.input.markdown.layout.sign.ChoiceHead;
import dev.mondai.input.markdown.layout.sign.ChoiceRun;
import dev.mondai.input.markdown.layout.sign.Sign;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

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
                && (run.last() + 1 >= end || signs.get(run.last() + 1).line().kind() == Line.Kind.BLANK);
        if (tight) {
            return Optional.empty();
        }
        Set<Integer> items = run.items().stream().map(ChoiceRun.Item::at).collect(Collectors.toSet());
        int last = run.items().get(run.size() - 1).head().label().codePointAt(0);
        List<Sign> others = IntStream.range(run.first(), end)
                .takeWhile(at -> at <= run.last() || signs.get(at).line().kind() != Line.Kind.BLANK)
                .filter(at -> !items.contains(at))
                .mapToObj(signs::get)
                .filter(sign -> sign.line().isText() && sign.marker().isEmpty())
                .toList();
        boolean skipped = others.stream()
                .skip(1)
                .anyMatch(sign -> sign.choices().size() == 1
                        && isAlike(sign.choices().get(0), first)
                        && isNext(sign.choices().get(0).label().codePointAt(0) - last));
        return others.stream().filter(sign -> skipped).map(Sign::line).findFirst();
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
