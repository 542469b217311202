package dev.mondai.input.markdown.layout;

import dev.mondai.input.markdown.layout.line.Line;
import dev.mondai.input.markdown.layout.part.Parts;
import dev.mondai.input.markdown.layout.part.Parts.Part;
import dev.mondai.input.markdown.layout.part.Parts.Traced;
import dev.mondai.input.markdown.layout.sign.ChoiceHead;
import dev.mondai.input.markdown.layout.sign.ChoiceRun;
import dev.mondai.input.markdown.layout.sign.Neighbours;
import dev.mondai.input.markdown.layout.sign.Sign;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * Finds what goes on with the choices and does not belong to the last one's text: a bullet in the list of bullets with labels
 * that the choices are, or right below choices on a line each another label, or another line that is broken as theirs are. It
 * is one more choice whose label is missing or mistyped, or a remark.
 */
final class UnlabelledChoice {

    private UnlabelledChoice() {}

    static Optional<Line> behind(ChoiceRun run, List<Sign> signs, Parts parts) {
        ChoiceHead first = run.items().get(0).head();
        OptionalInt step = step(run, signs);
        int at = run.last() + step.orElse(0);
        if (step.isEmpty() || at >= signs.size() || !Neighbours.areBlank(signs, run.last() + 1, at)) {
            return Optional.empty();
        }
        Sign sign = signs.get(at);
        boolean another = (first.hasBullet()
                        ? sign.choices().size() == 1 && isInList(sign.choices().get(0), first)
                        : isOnLines(run, sign, signs))
                && isUnannounced(parts.traced(sign.line().number()));
        return another ? Optional.of(sign.line()) : Optional.empty();
    }

    /** How many lines each choice stands below the one before it, with nothing between; empty where they differ. */
    private static OptionalInt step(ChoiceRun run, List<Sign> signs) {
        List<ChoiceRun.Item> items = run.items();
        int step = items.size() < 2 ? 0 : items.get(1).at() - items.get(0).at();
        boolean even = step == 1 || step == 2;
        for (int i = 0; i < items.size() && even; i++) {
            ChoiceHead head = items.get(i).head();
            int at = items.get(i).at();
            even = (head.hasBullet() || step == 1 && head.style() == ChoiceHead.Style.LABELLED && !head.isCell())
                    && !head.hasBox()
                    && head.isLabelled()
                    && (i == 0
                            || at - items.get(i - 1).at() == step
                                    && Neighbours.areBlank(
                                            signs, items.get(i - 1).at() + 1, at));
        }
        return even ? OptionalInt.of(step) : OptionalInt.empty();
    }

    /** Whether a line has a label as those of the choices, or breaks as all of their lines do and is as far in. */
    private static boolean isOnLines(ChoiceRun run, Sign sign, List<Sign> signs) {
        ChoiceHead first = run.items().get(0).head();
        List<ChoiceHead> choices = sign.choices();
        boolean labelled = choices.size() == 1
                && choices.get(0).style() == ChoiceHead.Style.LABELLED
                && choices.get(0).indent() == first.indent()
                && run.hasLabel(choices.get(0).label());
        boolean broken = choices.isEmpty()
                && sign.line().isText()
                && sign.line().indent() == first.indent()
                && run.items().stream()
                        .allMatch(item -> isBroken(signs.get(item.at()).line()));
        return labelled || broken;
    }

    private static boolean isBroken(Line line) {
        return line.text().endsWith("  ") || line.text().endsWith("<br>");
    }

    private static boolean isInList(ChoiceHead head, ChoiceHead first) {
        return head.hasBullet() && head.bullet() == first.bullet() && head.indent() == first.indent();
    }

    /** Whether nothing but its place says what it is. */
    private static boolean isUnannounced(@Nullable Traced traced) {
        return traced != null && (traced.part() == Part.CHOICES || traced.rule().equals(Traced.BY_ORDER));
    }
}
