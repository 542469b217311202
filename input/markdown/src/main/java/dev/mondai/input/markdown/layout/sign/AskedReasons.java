package dev.mondai.input.markdown.layout.sign;

import dev.mondai.input.markdown.layout.line.Line;
import dev.mondai.input.markdown.layout.vocabulary.Role;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** Lines behind a key that only ask for the reason, with choices and a key right below: questions, and no words for an explanation. */
final class AskedReasons {

    private AskedReasons() {}

    /** Whether a line may ask so. */
    static boolean isFor(Sign sign) {
        return sign.announces(Role.EXPLANATION) && sign.line().asks();
    }

    static List<Sign> in(List<Sign> signs) {
        return IntStream.range(0, signs.size())
                .mapToObj(i -> isFor(signs.get(i)) && isBehindKey(signs, i) && isAbove(signs, i)
                        ? unannounced(signs.get(i))
                        : signs.get(i))
                .toList();
    }

    /** Whether the choices above have had their key. */
    private static boolean isBehindKey(List<Sign> signs, int at) {
        for (int i = at - 1; i >= 0; i--) {
            if (signs.get(i).announces(Role.ANSWER)) {
                return true;
            }
            if (!signs.get(i).choices().isEmpty()) {
                return false;
            }
        }
        return false;
    }

    private static Sign unannounced(Sign sign) {
        return new Sign(sign.line(), sign.question(), sign.choices(), Optional.empty());
    }

    /** Whether the next lines are choices, none of them judged or of another question, and the one behind them tells the answer. */
    private static boolean isAbove(List<Sign> signs, int at) {
        Set<String> labels = new HashSet<>();
        for (Sign below : signs.subList(at + 1, signs.size())) {
            if (below.announces(Role.ANSWER)) {
                return labels.size() > 1;
            }
            if (below.line().kind() != Line.Kind.BLANK && !isChoice(below, labels)) {
                return false;
            }
        }
        return false;
    }

    private static boolean isChoice(Sign sign, Set<String> labels) {
        return !sign.choices().isEmpty()
                && sign.question().isEmpty()
                && sign.choices().stream().noneMatch(ChoiceHead::marked)
                && labels.add(sign.choices().get(0).label());
    }
}
