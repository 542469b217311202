package dev.mondai.input.markdown.layout.vocabulary;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** A word that says whether what it speaks of is right, perhaps with <i>not</i> before it: {@code Incorrect: …}, {@code not right because …}. */
public final class JudgingWord {

    private static final String BEFORE = " \t*_`(";
    private static final Pattern ENDS = Pattern.compile("[*_`)\\s]*(?:$|[.,:;!。、，(\u2013\u2014]|-\\s).*");

    private static final Set<Role> NOT = EnumSet.of(Role.NOT);
    private static final Set<Role> BECAUSE = EnumSet.of(Role.BECAUSE);
    private static final Set<Role> RIGHT = EnumSet.of(Role.TRUE, Role.CORRECT);
    private static final Set<Role> WRONG = EnumSet.of(Role.FALSE);

    private JudgingWord() {}

    /**
     * What the word says that a folded text has at a place, behind emphasis or a bracket; empty where none stands there, where
     * it goes on as another sentence would, and for <i>not wrong</i>.
     */
    public static Optional<Boolean> at(String folded, int place, Vocabulary vocabulary) {
        Words words = vocabulary.words();
        Words small = vocabulary.sentences();
        int start = Behind.signs(folded, place, BEFORE);
        int taken = small.endOf(folded, start, NOT);
        boolean negated = taken > start && words.endOf(folded, start, WRONG) <= start;
        int from = negated ? Behind.signs(folded, taken, BEFORE) : start;
        int right = words.endOf(folded, from, RIGHT);
        int wrong = words.endOf(folded, from, WRONG);
        int end = Math.max(right, wrong);
        boolean clear = end > from
                && right != wrong
                && !(negated && wrong > right)
                && (ENDS.matcher(folded.substring(end)).matches()
                        || small.endOf(folded, Behind.signs(folded, end, BEFORE), BECAUSE) > end);
        return clear ? Optional.of(right > wrong && !negated) : Optional.empty();
    }
}
