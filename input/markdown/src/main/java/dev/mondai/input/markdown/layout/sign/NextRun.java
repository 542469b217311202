package dev.mondai.input.markdown.layout.sign;

import dev.mondai.input.markdown.layout.line.Line;
import dev.mondai.input.markdown.layout.vocabulary.Labels;
import java.util.List;

/**
 * Whether another run begins behind one that is open.
 *
 * @param first the first item of the open run
 * @param size how many items it has
 * @param prose whether a paragraph stands behind its last one
 */
record NextRun(List<Sign> signs, Labels labels, ChoiceHead first, int size, boolean prose) {

    /** Whether an item that does not go on with the open run may begin another: a bare word or a bullet within a choice is part of it. */
    boolean mayBeginWith(ChoiceRun.Item item) {
        ChoiceHead head = item.head();
        if (head.hasBox() || first.hasBox()) {
            return head.hasBox()
                    || head.style() == ChoiceHead.Style.LABELLED && !head.isCell() && head.indent() <= first.indent();
        }
        return switch (head.style()) {
            case LABELLED -> !labels.sequencesFrom(head.label()).isEmpty() && !isNested(head);
            case TICKED -> true;
            case BARE ->
                first.style() == ChoiceHead.Style.LABELLED
                        ? (size < 2 || first.isCell() && !head.isCell()) && isApart(item)
                        : size < 2 || first.style() == ChoiceHead.Style.BARE && isApart(item);
            case BULLET ->
                first.style() == ChoiceHead.Style.BULLET && !isNested(head)
                        || first.style() == ChoiceHead.Style.BARE && (size < 2 || isBehindBlank(signs, item.at()))
                        || prose;
        };
    }

    /** Whether a label begins a list of its own: behind an empty line, and no word of one letter. */
    private boolean isApart(ChoiceRun.Item item) {
        return isBehindBlank(signs, item.at())
                && !ChoiceHeads.isLatin(item.head().label().charAt(0));
    }

    static boolean isBehindBlank(List<Sign> signs, int at) {
        return at > 0 && signs.get(at - 1).line().kind() == Line.Kind.BLANK;
    }

    private boolean isNested(ChoiceHead head) {
        return first.style() == ChoiceHead.Style.LABELLED
                && head.indent() > first.indent() + 1
                && Character.isDigit(head.label().isEmpty() ? ' ' : head.label().charAt(0))
                && !Character.isDigit(
                        first.label().isEmpty() ? ' ' : first.label().charAt(0));
    }
}
