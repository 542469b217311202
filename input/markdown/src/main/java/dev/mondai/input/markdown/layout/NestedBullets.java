package dev.mondai.input.markdown.layout;

import dev.mondai.input.markdown.layout.line.Line;
import dev.mondai.input.markdown.layout.sign.ChoiceHead;
import dev.mondai.input.markdown.layout.sign.ChoiceRun;
import dev.mondai.input.markdown.layout.sign.Sign;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Finds bullets below choices that are bullets themselves, set in as items of a list within a list are, which may be choices or
 * belong to the one above: where they were taken for choices, or the choices begin or end at one.
 */
final class NestedBullets {

    private NestedBullets() {}

    /**
     * The first such line.
     *
     * @param from the place of the question's first line
     * @param end the place behind its last one
     */
    static Optional<Line> among(ChoiceRun run, List<Sign> signs, int from, int end) {
        ChoiceHead first = run.items().get(0).head();
        if (first.style() != ChoiceHead.Style.BULLET) {
            return Optional.empty();
        }
        return Stream.concat(
                        run.items().stream().map(ChoiceRun.Item::at),
                        Stream.of(run.first() - 1, run.last() + 1).filter(at -> at >= from && at < end))
                .filter(at -> at <= run.last() || !saysMore(signs.get(at), first))
                .map(signs::get)
                .filter(sign -> sign.choices().stream().anyMatch(head -> head.isBelow(first) || first.isBelow(head)))
                .map(Sign::line)
                .findFirst();
    }

    /** Whether a line behind the choices announces what follows, or says something of the last one that nothing judges. */
    private static boolean saysMore(Sign sign, ChoiceHead first) {
        boolean below = sign.choices().stream().anyMatch(head -> head.isBelow(first));
        return below
                ? sign.marker().isEmpty() && sign.choices().stream().noneMatch(ChoiceHead::isSingledOut)
                : sign.announcesPart();
    }
}
