package dev.mondai.input.markdown.layout.part;

import dev.mondai.input.markdown.layout.line.Cell;
import dev.mondai.input.markdown.layout.line.Line;
import dev.mondai.input.markdown.layout.sign.ChoiceHead;
import dev.mondai.input.markdown.layout.sign.ChoiceRun;
import dev.mondai.input.markdown.layout.sign.Neighbours;
import dev.mondai.input.markdown.layout.sign.Sign;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Tells where the last choice ends: text behind it may go on with it. */
record ChoicesEnd(List<Sign> signs, ChoiceRun run) {

    private static final Pattern IMAGE = Pattern.compile("!\\[[^]]*]\\([^)]*\\)|<img\\b[^>]*>");

    /**
     * Whether a line is no part of the choice before it: text behind the last one that is not indented below it, and not
     * its continuation.
     */
    boolean at(int at, int choice) {
        Line line = signs.get(at).line();
        if (choice < run.size() - 1 || line.kind() == Line.Kind.BLANK) {
            return false;
        }
        ChoiceHead last = run.items().get(choice).head();
        boolean adjacent = signs.get(at - 1).line().kind() != Line.Kind.BLANK;
        if (isCode(line)) {
            return line.indent() <= last.indent()
                    && !adjacent
                    && !last.isEmpty()
                    && !theOneBeforeHas(ChoicesEnd::isCode, choice);
        }
        boolean remark = line.startsWith('※') || line.isHeading() || line.isQuoted();
        return remark
                || (adjacent
                        ? isFirstRow(at, last) || isNextItem(at, last)
                        : line.indent() <= last.indent()
                                && !isImage(line)
                                && !(Cell.isRow(line) && theOneBeforeHas(Cell::isRow, choice))
                                && !isText(at, choice));
    }

    /** Whether a line is quoted within a choice that has a box: it speaks of this choice alone. */
    boolean isFeedback(Line line, int choice) {
        ChoiceHead head = run.items().get(choice).head();
        return head.hasBox() && line.isQuoted() && line.indent() > head.indent();
    }

    /** Whether another item of the list of boxes begins. */
    private boolean isNextItem(int at, ChoiceHead last) {
        return last.hasBox()
                && signs.get(at).choices().stream()
                        .anyMatch(head ->
                                head.hasBullet() && head.bullet() == last.bullet() && head.indent() == last.indent());
    }

    /** Whether a table begins right below the choice, not set in. */
    private boolean isFirstRow(int at, ChoiceHead last) {
        return Cell.isRow(signs.get(at).line())
                && signs.get(at).line().indent() <= last.indent()
                && (signs.get(at - 1).choices().contains(last)
                        || !Cell.isRow(signs.get(at - 1).line()));
    }

    /** Whether a paragraph is all that an empty choice says, as it is of the one before. */
    private boolean isText(int at, int choice) {
        ChoiceRun.Item last = run.items().get(choice);
        return choice > 0
                && last.head().isEmpty()
                && run.items().get(choice - 1).head().isEmpty()
                && Neighbours.areBlank(signs, last.at() + 1, at);
    }

    /** Whether the choice before goes on with such a line. */
    private boolean theOneBeforeHas(Predicate<Line> wanted, int choice) {
        if (run.size() < 2 || choice == 0) {
            return false;
        }
        int from = run.items().get(choice - 1).at();
        int to = run.items().get(choice).at();
        return signs.subList(from, to).stream().skip(1).map(Sign::line).anyMatch(wanted);
    }

    private static boolean isCode(Line line) {
        return line.kind() == Line.Kind.CODE;
    }

    private static boolean isImage(Line line) {
        return IMAGE.matcher(line.text().strip()).matches();
    }
}
