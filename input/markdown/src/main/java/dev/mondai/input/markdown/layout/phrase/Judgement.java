package dev.mondai.input.markdown.layout.phrase;

import dev.mondai.input.markdown.layout.sign.ChoiceRun;
import dev.mondai.input.markdown.layout.vocabulary.Folding;
import dev.mondai.input.markdown.layout.vocabulary.Labels;
import dev.mondai.input.markdown.layout.vocabulary.Role;
import dev.mondai.input.markdown.layout.vocabulary.Words;
import java.util.EnumSet;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What a line says of the choice that it begins with: {@code **A (Correct)**: …}, {@code Option B is not correct because …}.
 *
 * @param place the choice's place
 * @param right whether it is called right
 */
public record Judgement(int place, boolean right) {

    private static final String BEFORE_LABEL = " \t*_`(";
    private static final String BEHIND_LABEL = " \t*_`()].:、-–—";
    private static final Pattern ENDS = Pattern.compile("[*_`)\\s]*(?:$|[.,:;!。、，(\u2013\u2014]|-\\s).*");

    private static final Set<Role> ONE = EnumSet.of(Role.ONE);
    private static final Set<Role> IS = EnumSet.of(Role.IS);
    private static final Set<Role> NOT = EnumSet.of(Role.NOT);
    private static final Set<Role> BECAUSE = EnumSet.of(Role.BECAUSE);
    private static final Set<Role> RIGHT = EnumSet.of(Role.TRUE, Role.CORRECT);
    private static final Set<Role> WRONG = EnumSet.of(Role.FALSE);

    /** @param source a line, without its bullet */
    public static Optional<Judgement> of(String source, ChoiceRun run) {
        String text = Tagless.of(source);
        String folded = Folding.lower(text);
        Words small = run.vocabulary().sentences();
        int start = skip(text, 0, BEFORE_LABEL);
        int at = skip(text, Math.max(start, small.endOf(folded, start, ONE)), BEFORE_LABEL);
        Optional<Labels.Token> label = run.vocabulary()
                .labels()
                .at(text, at)
                .filter(token -> token.end() < text.length() && KeyLabels.endsLabel(text, token.end()));
        OptionalInt place =
                label.isEmpty() ? OptionalInt.empty() : run.placeOf(label.get().text());
        if (place.isEmpty()) {
            return Optional.empty();
        }
        int behind = skip(text, label.get().end(), BEHIND_LABEL);
        return verdict(folded, skip(text, Math.max(behind, small.endOf(folded, behind, IS)), BEFORE_LABEL), run)
                .map(right -> new Judgement(place.getAsInt(), right));
    }

    private static Optional<Boolean> verdict(String folded, int start, ChoiceRun run) {
        Words words = run.vocabulary().words();
        Words small = run.vocabulary().sentences();
        int taken = small.endOf(folded, start, NOT);
        int not = taken > start && !isWord(words, folded, start, WRONG) ? skip(folded, taken, BEFORE_LABEL) : start;
        int right = words.endOf(folded, not, RIGHT);
        int wrong = words.endOf(folded, not, WRONG);
        int end = Math.max(right, wrong);
        boolean clear = end > not
                && right != wrong
                && !(not > start && wrong > right)
                && (ENDS.matcher(folded.substring(end)).matches()
                        || small.endOf(folded, skip(folded, end, BEFORE_LABEL), BECAUSE) > end);
        return clear ? Optional.of(right > wrong && not == start) : Optional.empty();
    }

    private static boolean isWord(Words words, String folded, int at, Set<Role> roles) {
        return words.endOf(folded, at, roles) > at;
    }

    private static int skip(String text, int from, String signs) {
        int at = from;
        while (at < text.length() && signs.indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return at;
    }
}
