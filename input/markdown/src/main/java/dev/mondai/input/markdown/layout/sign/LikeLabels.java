package dev.mondai.input.markdown.layout.sign;

import dev.mondai.input.markdown.layout.line.Line;
import dev.mondai.input.markdown.layout.vocabulary.Labels;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Bullets among others, below what asks, that only begin as if a number or a label stood there: {@code - 2001:db8::1},
 * {@code - 2. Liga}, {@code - E. coli}. They begin no question and have no label: all of it is the text.
 */
final class LikeLabels {

    /** A list of choices is no longer. */
    private static final int LONGEST = 12;

    /** So many lines may stand between what asks and the choices. */
    private static final int FARTHEST = 20;

    private final List<Sign> signs;
    private final Labels labels;
    private final Function<Line, Optional<ChoiceHead>> plain;

    /** @param plain what a bullet is where nothing behind it is a label */
    LikeLabels(List<Sign> signs, Labels labels, Function<Line, Optional<ChoiceHead>> plain) {
        this.signs = signs;
        this.labels = labels;
        this.plain = plain;
    }

    /** The sign at a place, as a plain bullet where it is such a one. */
    Sign at(int at) {
        Sign sign = signs.get(at);
        if (!seemsLabelled(sign) || sign.marker().isPresent()) {
            return sign;
        }
        int first = at;
        while (at - first < LONGEST && isBeside(first, first - 1)) {
            first--;
        }
        List<Sign> list = list(first);
        return areTexts(list) && !sign.line().asks() && isAsked(first) && !goesOn(first + list.size())
                ? plain(sign)
                : sign;
    }

    private Sign plain(Sign sign) {
        return plain.apply(sign.line())
                .map(head -> new Sign(sign.line(), Optional.empty(), List.of(head), Optional.empty()))
                .orElse(sign);
    }

    /** Whether a bullet seems to have a label, or the number of a question. */
    private static boolean seemsLabelled(Sign sign) {
        return isItem(sign)
                && (sign.choices().get(0).style() == ChoiceHead.Style.LABELLED
                        || sign.question().filter(question -> !question.word()).isPresent());
    }

    private static boolean isItem(Sign sign) {
        return sign.choices().size() == 1
                && sign.choices().get(0).hasBullet()
                && !sign.choices().get(0).hasBox()
                && sign.line().isText()
                && hasBlankBehindBullet(sign.line().narrow());
    }

    /** Whether a blank follows the first sign: it is a bullet, and does not begin bold. */
    private static boolean hasBlankBehindBullet(String text) {
        int second = text.length() - text.stripLeading().length() + 1;
        return second < text.length() && Character.isWhitespace(text.charAt(second));
    }

    /** Whether a line is another item of the same list, without a blank line between. */
    private boolean isBeside(int at, int other) {
        if (other < 0 || other >= signs.size() || !isItem(signs.get(other))) {
            return false;
        }
        ChoiceHead head = signs.get(at).choices().get(0);
        ChoiceHead next = signs.get(other).choices().get(0);
        return head.bullet() == next.bullet() && head.indent() == next.indent();
    }

    private List<Sign> list(int first) {
        List<Sign> list = new ArrayList<>(List.of(signs.get(first)));
        for (int i = first; list.size() <= LONGEST && isBeside(i, i + 1); i++) {
            list.add(signs.get(i + 1));
        }
        return list;
    }

    /** Whether others seem to have none, and those that do have no labels in their order. */
    private boolean areTexts(List<Sign> list) {
        List<Sign> said = list.stream().filter(LikeLabels::seemsLabelled).toList();
        return said.size() < list.size()
                && list.size() <= LONGEST
                && labels.sequencesFrom(label(said.get(0))).stream()
                        .noneMatch(sequence -> said.stream()
                                .skip(1)
                                .anyMatch(
                                        sign -> isInOrder(labels.indexIn(sequence, label(sign)), list.indexOf(sign))));
    }

    /** Whether a label that others stand before is the second, or where it belongs: theirs may be lost. */
    private static boolean isInOrder(int place, int at) {
        return place == 1 || place == at;
    }

    private static String label(Sign sign) {
        return sign.choices().get(0).label();
    }

    /** Whether a question's head, or a line that asks, stands above a list, with no other choices and no part between. */
    private boolean isAsked(int first) {
        for (int i = first - 1; i >= 0 && first - i <= FARTHEST; i--) {
            Sign above = signs.get(i);
            if (above.question().isPresent() || above.line().asks()) {
                return !above.announcesPart();
            }
            if (above.announcesPart() || !above.choices().isEmpty()) {
                return false;
            }
        }
        return false;
    }

    /** Whether the next number of a question is behind a bullet too: so questions begin here. */
    private boolean goesOn(int from) {
        return signs.subList(from, Math.min(from + FARTHEST, signs.size())).stream()
                .filter(below -> below.question().isPresent())
                .findFirst()
                .filter(LikeLabels::isItem)
                .isPresent();
    }
}
