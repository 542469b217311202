package dev.mondai.input.markdown.layout.sign;

import dev.mondai.input.markdown.layout.line.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The bullets in a list of boxes that lack theirs. They are choices between two boxes, with a broken box, or where one
 * alone at an end of the list reads like a choice.
 */
final class LostBoxes {

    /** What leads to choices or remarks on them: {@code Select two:}, {@code (one of them)}, {@code Note: see below}, {@code #aws}. */
    private static final Pattern NO_CHOICE =
            Pattern.compile("[(#].*|.*[?？]|[^:：]*\\p{L}[*_]*[:：](?:[*_]*\\s.*|[*_]*$)");

    private final List<ChoiceRun.Item> below = new ArrayList<>();

    /** Keeps a bullet below a box, until it is known what it is. */
    void add(ChoiceRun.Item bullet) {
        below.add(bullet);
    }

    /** Those that wait, as boxes: the list goes on. */
    List<ChoiceRun.Item> take() {
        if (below.isEmpty()) {
            return List.of();
        }
        List<ChoiceRun.Item> boxes =
                below.stream().map(ChoiceRun.Item::amongBoxes).toList();
        below.clear();
        return boxes;
    }

    /** The one that ends a list of boxes, as a box: no longer than another choice, no link and no remark. */
    Optional<ChoiceRun.Item> last(List<ChoiceRun.Item> boxes) {
        boolean ends = below.size() == 1
                && boxes.stream().anyMatch(box -> box.head().tick() == ChoiceHead.Box.TICKED)
                && isChoice(below.get(0), boxes);
        return ends ? Optional.of(below.get(0).amongBoxes()) : Optional.empty();
    }

    private static boolean isChoice(ChoiceRun.Item bullet, List<ChoiceRun.Item> boxes) {
        String text = bullet.head().text().written();
        int longest = boxes.stream()
                .mapToInt(box -> box.head().text().written().length())
                .max()
                .orElse(0);
        return !text.isEmpty()
                && text.length() <= longest
                && !text.contains("](")
                && !text.contains("://")
                && !NO_CHOICE.matcher(text).matches();
    }

    /** The bullet that begins a list of boxes, as a box: right above the first one, below what asks. */
    static Optional<ChoiceRun.Item> first(ChoiceRun.Item bullet, ChoiceRun.Item box, List<Sign> signs) {
        boolean begins = box.head().hasBox()
                && bullet.at() == box.at() - 1
                && isInList(bullet.head(), box.head())
                && (bullet.head().hasBrokenBox()
                        || isBelowQuestion(signs, bullet.at()) && isChoice(bullet, List.of(box)));
        return begins ? Optional.of(bullet.amongBoxes()) : Optional.empty();
    }

    private static boolean isBelowQuestion(List<Sign> signs, int at) {
        return Neighbours.above(signs, at)
                .filter(above -> above.question().isPresent()
                        || above.line().kind() == Line.Kind.CODE
                        || above.line().narrow().stripTrailing().endsWith("?"))
                .isPresent();
    }

    /** Whether a bullet is one of the list that a box is in. */
    static boolean isInList(ChoiceHead bullet, ChoiceHead box) {
        return bullet.style() == ChoiceHead.Style.BULLET
                && bullet.bullet() == box.bullet()
                && bullet.indent() == box.indent();
    }
}
