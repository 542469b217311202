package dev.mondai.input.markdown.layout;

import dev.mondai.input.markdown.layout.line.Line;
import dev.mondai.input.markdown.layout.part.Parts;
import dev.mondai.input.markdown.layout.part.Parts.Part;
import dev.mondai.input.markdown.layout.part.Parts.Traced;
import dev.mondai.input.markdown.layout.sign.ChoiceHead;
import dev.mondai.input.markdown.layout.sign.ChoiceRun;
import dev.mondai.input.markdown.layout.sign.Sign;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Finds a bullet right below the last choice, in the list of bullets with labels that the choices are: one more choice whose
 * label is missing, or a remark. It belongs to no choice's text.
 */
final class UnlabelledChoice {

    private UnlabelledChoice() {}

    static Optional<Line> behind(ChoiceRun run, List<Sign> signs, Parts parts) {
        int at = run.last() + 1;
        if (at >= signs.size() || !isList(run)) {
            return Optional.empty();
        }
        ChoiceHead first = run.items().get(0).head();
        Sign sign = signs.get(at);
        boolean another = sign.choices().size() == 1
                && isInList(sign.choices().get(0), first)
                && isOfChoice(parts.trace().get(sign.line().number()));
        return another ? Optional.of(sign.line()) : Optional.empty();
    }

    /** Whether the choices stand right below each other, each with a bullet and a label. */
    private static boolean isList(ChoiceRun run) {
        return run.items().stream()
                        .allMatch(i -> i.head().hasBullet()
                                && !i.head().hasBox()
                                && i.head().isLabelled())
                && run.last() - run.first() == run.size() - 1;
    }

    private static boolean isInList(ChoiceHead head, ChoiceHead first) {
        return head.style() == ChoiceHead.Style.BULLET
                && head.bullet() == first.bullet()
                && head.indent() == first.indent();
    }

    private static boolean isOfChoice(@Nullable Traced traced) {
        return traced != null && traced.part() == Part.CHOICES;
    }
}
