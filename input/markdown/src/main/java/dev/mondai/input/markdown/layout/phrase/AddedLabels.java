package dev.mondai.input.markdown.layout.phrase;

import dev.mondai.input.markdown.layout.sign.ChoiceRun;
import dev.mondai.input.markdown.layout.vocabulary.Behind;
import dev.mondai.input.markdown.layout.vocabulary.Folding;
import dev.mondai.input.markdown.layout.vocabulary.Labels;
import dev.mondai.input.markdown.layout.vocabulary.Role;
import dev.mondai.input.markdown.layout.vocabulary.Words;
import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells whether what follows a key adds another choice to it: {@code (A) plus (C)}, {@code A) Option C is also right.} */
final class AddedLabels {

    private static final Pattern STOP = Pattern.compile("[.!?](?=\\s|$)|[。;；！？]");
    private static final Pattern ENDS = Pattern.compile("[*_`\\s)\\]]*(?:$|[.,;:!?。、，；(\u2013\u2014-])");
    private static final Pattern BETWEEN = Pattern.compile("[,:]?[^,.:;!?。、，；：]*");
    private static final Pattern DASH = Pattern.compile("[\\s)\\]*_.]*[-–—][\\s*_(]*");
    private static final Pattern WORD_BEFORE = Pattern.compile("(?<word>\\p{L}+)\\s*[*_`(]*$");

    private static final Set<Role> ONE = EnumSet.of(Role.ONE);
    private static final Set<Role> RIGHT = EnumSet.of(Role.RIGHT);
    private static final Set<Role> PLUS = EnumSet.of(Role.PLUS);
    private static final Set<Role> FITS = EnumSet.of(Role.FITS);
    private static final Set<Role> TOO = EnumSet.of(Role.TOO);

    private static final int NEAR = 24;

    private final ChoiceRun run;
    private final Words small;
    private final Words words;

    AddedLabels(ChoiceRun run) {
        this.run = run;
        this.small = run.vocabulary().sentences();
        this.words = run.vocabulary().words();
    }

    /** Whether a label, not among those of the key, is one more that is right. */
    boolean isAdded(String line, int at, Labels.Token token) {
        String folded = Folding.lower(line);
        return isEvident(line, at, token) && (isAddedBefore(folded, at) || isAddedBehind(folded, token.end()))
                || Character.isUpperCase(line.charAt(at))
                        && DASH.matcher(line.substring(0, at)).matches()
                        && fits(folded, Behind.signs(folded, token.end(), " )]*_`"));
    }

    /** Whether it cannot be a word or a number: in brackets, behind what a choice is called, or a capital letter. */
    private boolean isEvident(String line, int at, Labels.Token token) {
        boolean bracket = at > 0 && line.charAt(at - 1) == '(' && line.startsWith(")", token.end());
        boolean counts = Character.isDigit(line.charAt(at)) && !run.isNumbered();
        return !counts
                && (bracket
                        || Character.isUpperCase(line.charAt(at)) && !KeyLabels.isOneLetterWord(token)
                        || isCalledOne(line, at));
    }

    private boolean isCalledOne(String line, int at) {
        Matcher before = WORD_BEFORE.matcher(line).region(Math.max(0, at - NEAR), at);
        return before.find()
                && small.whole(Folding.lower(before.group("word")))
                        .filter(match -> match.roles().containsAll(ONE))
                        .isPresent();
    }

    /** Whether a word right before a label adds it to the others; a comma may stand behind that alone. */
    private boolean isAddedBefore(String folded, int at) {
        int plus = small.indexOf(folded, Math.max(0, at - NEAR), PLUS);
        while (plus >= 0 && plus < at) {
            if (BETWEEN.matcher(folded)
                    .region(small.endOf(folded, plus, PLUS), at)
                    .matches()) {
                return true;
            }
            plus = small.indexOf(folded, plus + 1, PLUS);
        }
        return false;
    }

    /** Whether its sentence says that it is right, or is so too: not {@code too large}. */
    private boolean isAddedBehind(String folded, int end) {
        int behind = Behind.signs(folded, end, " )]*_`");
        if (small.endOf(folded, behind, RIGHT) >= 0) {
            return true;
        }
        Matcher stop = STOP.matcher(folded).region(end, folded.length());
        int until = stop.find() ? stop.start() : folded.length();
        for (int too = small.indexOf(folded, end, TOO);
                too >= 0 && too < until;
                too = small.indexOf(folded, too + 1, TOO)) {
            int next = small.endOf(folded, too, TOO);
            if (ENDS.matcher(folded).region(next, folded.length()).lookingAt()
                    || fits(folded, Behind.signs(folded, next, " *_`"))
                    || words.endOf(folded, Behind.signs(folded, next, " *_`"), KeyPhrase.LEADS) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** Whether a clause ends behind a word that says that what it speaks of may be right: {@code C is also fine}. */
    private boolean fits(String folded, int at) {
        int end = small.endOf(folded, at, FITS);
        return end >= 0 && ENDS.matcher(folded).region(end, folded.length()).lookingAt();
    }
}
