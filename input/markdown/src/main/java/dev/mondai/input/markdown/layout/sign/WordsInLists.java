package dev.mondai.input.markdown.layout.sign;

import dev.mondai.input.markdown.layout.line.Line;
import dev.mondai.input.markdown.layout.vocabulary.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** A word alone behind a bullet, among other bullets, is a choice that is called so, if nothing stands below it. */
final class WordsInLists {

    private static final Pattern BULLET_WORD = Pattern.compile("\\s*[-*+•]\\s+(?:[\\p{L}\\p{M}' /]+|`[^`:]+`)");
    private static final String BULLETS = "-*+•";

    private WordsInLists() {}

    /** Whether a sign may be such a word. */
    static boolean isFor(Sign sign) {
        return sign.marker().isPresent() && BULLETS.indexOf(sign.line().first()) >= 0;
    }

    static List<Sign> in(List<Sign> signs) {
        List<Sign> listed = new ArrayList<>(signs);
        for (int i = 0; i < signs.size(); i++) {
            Sign sign = signs.get(i);
            boolean plain =
                    isFor(sign) && BULLET_WORD.matcher(sign.line().narrow()).matches();
            if (plain && !holdsMore(signs, i) && (isBesideBullet(signs, i, i - 1) || isBesideBullet(signs, i, i + 1))) {
                listed.set(i, new Sign(sign.line(), sign.question(), sign.choices(), Optional.empty()));
            }
        }
        return listed;
    }

    /** Whether more is said below a word, further in than the item right above it, which holds nothing else: what it announces. */
    private static boolean holdsMore(List<Sign> signs, int word) {
        int indent = signs.get(word).line().indent();
        return isLast(signs, word, indent)
                && isBesideBullet(signs, word, word - 1)
                && Neighbours.below(signs, word)
                        .filter(below -> below.line().indent() > indent)
                        .isPresent();
    }

    /** Whether no bullet goes on with the list behind a word, but for the word for the explanation. */
    private static boolean isLast(List<Sign> signs, int word, int indent) {
        return IntStream.range(word + 1, signs.size())
                .mapToObj(signs::get)
                .filter(sign ->
                        sign.line().kind() != Line.Kind.BLANK && sign.line().indent() <= indent)
                .findFirst()
                .filter(next -> next.line().indent() == indent
                        && !next.announces(Role.EXPLANATION)
                        && next.choices().stream().anyMatch(c -> c.style() == ChoiceHead.Style.BULLET))
                .isEmpty();
    }

    /** Whether a line is an item of the same list: not one below the word. */
    private static boolean isBesideBullet(List<Sign> signs, int word, int at) {
        return at >= 0
                && at < signs.size()
                && signs.get(at).line().indent() == signs.get(word).line().indent()
                && signs.get(at).marker().isEmpty()
                && signs.get(at).choices().stream().anyMatch(c -> c.style() == ChoiceHead.Style.BULLET);
    }
}
