package dev.mondai.input.markdown.layout.sign;

import dev.mondai.input.markdown.layout.line.Line;
import dev.mondai.input.markdown.layout.vocabulary.Folding;
import dev.mondai.input.markdown.layout.vocabulary.Role;
import dev.mondai.input.markdown.layout.vocabulary.Words;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What stands behind a choice and says that it is right: a comment, {@code - Oslo <!-- correct -->}, or brackets within its
 * item, on a line of their own, {@code (Correct)}.
 */
final class MarksBehind {

    private static final Pattern BRACKET = Pattern.compile("\\s+[*_]{0,3}[(（](?<word>[^()（）]+)[)）][*_]{0,3}\\s*");
    private static final int LONGEST_BRACKET = 40;

    /** Roles of brackets that say nothing of the key: that a choice is wrong, or that somebody chose it. */
    private static final Set<Role> OTHERS = EnumSet.of(Role.FALSE, Role.GIVEN);

    private MarksBehind() {}

    /** Whether a line may be such a mark. */
    static boolean isFor(Sign sign) {
        return sign.line().kind() == Line.Kind.COMMENT || isSetIn(sign.line());
    }

    /**
     * The signs with such choices marked, where the marks announce nothing; beside them, brackets say of others that they are
     * wrong or were chosen. None is marked by brackets where items hold more words for parts.
     */
    static List<Sign> in(List<Sign> signs, Words words) {
        List<Sign> marked = new ArrayList<>(signs);
        List<Integer> others = new ArrayList<>();
        boolean right = false;
        boolean said = false;
        for (int i = 1; i < signs.size(); i++) {
            Line line = signs.get(i).line();
            Set<Role> roles = isFor(signs.get(i)) ? roles(line, words) : Set.of();
            int at = roles.isEmpty() ? -1 : choiceBefore(signs, i);
            if (at >= 0 && roles.contains(Role.CORRECT)) {
                ChoiceHead head = signs.get(at).choices().get(0);
                marked.set(at, signs.get(at).withChoices(List.of(head.with(Verdict.RIGHT))));
                marked.set(i, silent(line));
                right |= line.isText();
            } else if (at >= 0 && line.isText() && OTHERS.containsAll(roles)) {
                others.add(i);
            } else {
                said |= line.isText() && signs.get(i).announcesPart() && isWithinItem(signs, i);
            }
        }
        if (right) {
            others.forEach(at -> marked.set(at, silent(signs.get(at).line())));
        }
        return right && said ? signs : marked;
    }

    /** Whether a line stands in the item of a bullet: where such lines say more, the list may not be whole. */
    private static boolean isWithinItem(List<Sign> signs, int at) {
        Sign item = signs.get(at - 1);
        return signs.get(at).line().indent() > item.line().indent()
                && item.choices().stream().anyMatch(choice -> choice.style() == ChoiceHead.Style.BULLET);
    }

    private static Sign silent(Line line) {
        Line mark = line.isText() ? line.as(Line.Kind.NOISE) : line;
        return new Sign(mark, Optional.empty(), List.of(), Optional.empty());
    }

    /** Whether a short line is set in, and ends with a bracket: most end otherwise. */
    private static boolean isSetIn(Line line) {
        String text = line.text();
        return line.isText()
                && !text.isEmpty()
                && Character.isWhitespace(text.charAt(0))
                && text.length() <= LONGEST_BRACKET
                && (text.indexOf(')') > 0 || text.indexOf('）') > 0);
    }

    /** The place of the only choice on the comment's line, or of the item that the brackets stand in; -1 where there is none. */
    private static int choiceBefore(List<Sign> signs, int mark) {
        Line line = signs.get(mark).line();
        boolean comment = line.kind() == Line.Kind.COMMENT;
        int at = comment ? mark - 1 : Math.max(0, Neighbours.placeAbove(signs, mark));
        Sign choice = signs.get(at);
        boolean holds = comment
                ? choice.line().number() == line.number()
                : choice.line().indent() < line.indent();
        return holds && choice.choices().size() == 1 ? at : -1;
    }

    private static Set<Role> roles(Line line, Words words) {
        Matcher bracket = BRACKET.matcher(line.text());
        String said = line.isText() ? bracket.matches() ? bracket.group("word") : "" : line.text();
        return words.whole(Folding.fold(said.strip())).map(Words.Match::roles).orElse(Set.of());
    }
}
