package dev.mondai.input.markdown.layout.sign;

import dev.mondai.input.markdown.layout.line.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Signs in the place of boxes, among boxes of a list: {@code - ⬜ Mars} beside {@code - ✅ Venus}; and what looks like a box and
 * is a choice, {@code - []} beside {@code - NaN}.
 */
final class SignedBoxes {

    private static final Pattern SIGNED =
            Pattern.compile("\\s*[-*+•]\\s*(?:" + ChoiceEnd.RIGHT + "|" + ChoiceEnd.WRONG + ").*");

    private static final Pattern LONE_BRACKETS = Pattern.compile("\\s*[-*+•]\\s+\\[]\\s*");

    private SignedBoxes() {}

    /** The signs with such items as boxes: those of right choices ticked. */
    static List<Sign> in(List<Sign> signs) {
        List<Sign> boxed = new ArrayList<>(signs);
        int from = 0;
        while (from < signs.size()) {
            int to = isItem(signs.get(from)) ? listEnd(signs, from) : from + 1;
            if (to > from + 1 && isMixed(signs.subList(from, to))) {
                boxed.subList(from, to).replaceAll(SignedBoxes::boxed);
            } else if (to > from + 2 && hasLoneBrackets(signs.subList(from, to))) {
                boxed.subList(from, to).replaceAll(SignedBoxes::unboxed);
            }
            from = to;
        }
        return boxed;
    }

    private static boolean isItem(Sign sign) {
        return sign.choices().size() == 1
                && (!sign.choices().get(0).isLabelled() || isBare(sign.choices().get(0)))
                && sign.choices().get(0).hasBullet();
    }

    /** Whether the label may as well be the first word: {@code - ✅ 23 metres}. */
    private static boolean isBare(ChoiceHead head) {
        return head.style() == ChoiceHead.Style.BARE;
    }

    /** Behind the last item of the list that one begins. */
    private static int listEnd(List<Sign> signs, int from) {
        ChoiceHead first = signs.get(from).choices().get(0);
        int end = from + 1;
        for (int i = from + 1; i < signs.size(); i++) {
            Sign sign = signs.get(i);
            if (isItem(sign)
                    && sign.choices().get(0).indent() == first.indent()
                    && sign.choices().get(0).bullet() == first.bullet()) {
                end = i + 1;
            } else if (sign.line().kind() != Line.Kind.BLANK) {
                return end;
            }
        }
        return end;
    }

    /** Whether each item of a list has a box or a sign, and both occur. */
    private static boolean isMixed(List<Sign> list) {
        boolean box = false;
        boolean signed = false;
        for (Sign sign : list) {
            if (sign.line().kind() == Line.Kind.BLANK) {
                continue;
            }
            boolean hasBox = sign.choices().get(0).hasBox();
            if (!hasBox && !isSigned(sign)) {
                return false;
            }
            box |= hasBox;
            signed |= !hasBox;
        }
        return box && signed;
    }

    /** Whether just one item of a list has a box, which has no blank, and nothing behind it. */
    private static boolean hasLoneBrackets(List<Sign> list) {
        List<Sign> withBox = list.stream().filter(SignedBoxes::hasBox).toList();
        return withBox.size() == 1
                && LONE_BRACKETS.matcher(withBox.get(0).line().narrow()).matches();
    }

    private static boolean hasBox(Sign sign) {
        return !sign.choices().isEmpty() && sign.choices().get(0).hasBox();
    }

    private static Sign unboxed(Sign sign) {
        return hasBox(sign) ? sign.withChoices(List.of(sign.choices().get(0).unboxed(sign.line()))) : sign;
    }

    private static boolean isSigned(Sign sign) {
        return SIGNED.matcher(sign.line().narrow()).matches();
    }

    private static Sign boxed(Sign sign) {
        if (sign.choices().isEmpty() || sign.choices().get(0).hasBox()) {
            return sign;
        }
        ChoiceHead head = sign.choices().get(0);
        return sign.withChoices(List.of((isBare(head) ? head.unlabelled(sign.line()) : head).boxed()));
    }
}
