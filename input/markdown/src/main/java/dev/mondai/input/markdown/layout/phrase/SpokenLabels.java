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
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells whether the labels behind a key are only what a sentence speaks of, and none of the key: {@code D – A, B and C are
 * tubers}, {@code (B), not (A)}. The key is set off from it, and nothing there is called right, or so too.
 */
final class SpokenLabels {

    private static final String SIGN = "[\\p{Lu}\\p{IsKatakana}①-⑳]";

    /**
     * Emphasis that closes, a stop or a dash behind the label or its bracket, a remark up to the end, a blank before the
     * subject of a Japanese sentence.
     */
    private static final Pattern SET_OFF = Pattern.compile(String.join(
            "|",
            "(?:(?<=[*_])(?:[.,]|(?!\\s*[은는이가을를도와과はがもを]))|[.,;][*_]{1,2}|[)\\]*_]*[.;]|[)\\]*_]*\\s+[-–—])\\s+",
            "[)\\]*_.]*\\s*\\((?=[^()]{8,}\\)[.\\s]*$)",
            "[)\\]*_]*\\s+(?=" + SIGN + "(?:\\s?[,、〜~・/と-]\\s?" + SIGN + ")*(?:[はがを]|と\\p{IsHan}))"));

    private static final Pattern BEFORE_WORD = Pattern.compile("[)\\]*_]*(?:\\s*[,;(]|\\s+[-–—])?\\s*");
    private static final Pattern SHORT_WORD = Pattern.compile("\\s+\\p{L}{2,4}(?=\\s)");
    private static final Pattern OPENER = Pattern.compile("[\\s*_(\\[]*");
    private static final Pattern CLOSER = Pattern.compile("[)\\]*_`]*");

    /** A verb and its like; in Japanese, a particle that leaves it open whether it is right as well is none. */
    private static final Pattern PREDICATE =
            Pattern.compile("\\s*=\\s|\\s+[\\p{L}`\"«„“]|[はがのをにで]|\\p{IsHan}|\\p{IsHangul}|と(?=\\p{IsHan})");

    private static final Pattern JOIN = Pattern.compile("\\s*[,、/〜~–-]?\\s*[*_(\\[]*");
    private static final Pattern WORDS_BEFORE = Pattern.compile("(?<first>\\p{L}+)\\s+(?:\\p{L}{1,4}\\s+)?[*_(\\[]*$");

    private static final Set<Role> NOT = EnumSet.of(Role.NOT);
    private static final Set<Role> JOINS_OTHERWISE = EnumSet.of(Role.OR, Role.BECAUSE);
    private static final Set<Role> BECAUSE = EnumSet.of(Role.BECAUSE);
    private static final Set<Role> RIGHT = EnumSet.of(Role.RIGHT);
    private static final Set<Role> ALSO_RIGHT = EnumSet.of(Role.TOO, Role.PLUS);
    private static final int NEAR = 24;

    private final ChoiceRun run;
    private final Words words;
    private final Words small;

    SpokenLabels(ChoiceRun run) {
        this.run = run;
        this.words = run.vocabulary().words();
        this.small = run.vocabulary().sentences();
    }

    /** Whether what follows the labels of the key, which end at a place, names others only as what it speaks of. */
    boolean are(String text, int at, Set<Integer> key) {
        Matcher setOff = SET_OFF.matcher(text).region(at, text.length()).useTransparentBounds(true);
        int from = setOff.lookingAt() ? setOff.end() : behindComma(text, at, key);
        String folded = Folding.lower(text);
        if (from < 0 || text.substring(at, from).isBlank() && small.endOf(folded, from, NOT) >= 0) {
            return false;
        }
        return !saysRight(folded, from)
                && small.indexOf(folded, from, ALSO_RIGHT) < 0
                && text.indexOf('?', from) < 0
                && allSpokenOf(text, folded, from, key);
    }

    /** Whether another label is denied right behind those of the key: {@code B and not A}, {@code (c), nicht a)}. */
    boolean deny(String text, int at, Set<Integer> key) {
        return denied(text, at, key) >= 0;
    }

    /** Where a reason or a denial begins; negative where none does. */
    private int behindComma(String text, int at, Set<Integer> key) {
        int because = small.endOf(Folding.lower(text), end(BEFORE_WORD, text, at), BECAUSE);
        return because < 0 ? denied(text, at, key) : because;
    }

    private int denied(String text, int at, Set<Integer> key) {
        String folded = Folding.lower(text);
        int begin = end(BEFORE_WORD, text, at);
        int and = small.endOf(folded, begin, KeyPhrase.AND);
        int not = small.endOf(folded, KeyPhrase.skip(folded, Math.max(begin, and), " "), NOT);
        boolean joined = and >= 0 || !text.substring(at, begin).matches("[)\\]*_]*\\s*");
        int label = not < 0 || !joined ? -1 : end(OPENER, text, end(SHORT_WORD, text, not));
        return label > not && other(text, label, key).isPresent() ? begin : -1;
    }

    /** Whether a word for the answer or for right stands anywhere, not {@code stimmt nicht}. */
    private boolean saysRight(String folded, int from) {
        for (int at = words.indexOf(folded, from, KeyPhrase.LEADS);
                at >= 0;
                at = words.indexOf(folded, at + 1, KeyPhrase.LEADS)) {
            if (!isDeniedBehind(folded, words.endOf(folded, at, KeyPhrase.LEADS))) {
                return true;
            }
        }
        return false;
    }

    /** Whether others are named, and all of them so. */
    private boolean allSpokenOf(String said, String folded, int from, Set<Integer> key) {
        boolean named = false;
        for (int at = from; at < said.length(); at++) {
            boolean begins = at == 0 || !Character.isLetterOrDigit(said.charAt(at - 1));
            Optional<Labels.Token> other = begins ? other(said, at, key) : Optional.empty();
            if (other.isPresent() && !isSpokenOf(said, folded, at, other.get().end())) {
                return false;
            }
            named |= other.isPresent();
        }
        return named;
    }

    private Optional<Labels.Token> other(String text, int at, Set<Integer> key) {
        return run.vocabulary()
                .labels()
                .at(text, at)
                .filter(token -> KeyLabels.endsLabel(text, token.end()) && !counts(text, token.end()))
                .filter(token -> {
                    OptionalInt place = run.placeOf(token.text());
                    return place.isPresent() && !key.contains(place.getAsInt());
                });
    }

    /** Whether a number has its unit right behind it: {@code 2つ}. */
    private static boolean counts(String text, int end) {
        return Character.isDigit(text.charAt(end - 1)) && end < text.length() && Character.isLetter(text.charAt(end));
    }

    private boolean isSpokenOf(String said, String folded, int at, int end) {
        if (isDenied(folded, at)) {
            return true;
        }
        int closed = end(CLOSER, said, end);
        int next = end(JOIN, said, closed);
        int and = small.endOf(folded, KeyPhrase.skip(folded, closed, " "), KeyPhrase.AND);
        int behind = and < 0 ? next : end(OPENER, said, and);
        if (behind > closed && isLabel(said, behind)) {
            return true;
        }
        int word = KeyPhrase.skip(folded, closed, " ");
        return and < 0
                && !isRight(folded, word)
                && PREDICATE.matcher(said).region(closed, said.length()).lookingAt()
                && small.endOf(folded, word, JOINS_OTHERWISE) < 0;
    }

    private boolean isRight(String folded, int at) {
        int right = small.endOf(folded, at, RIGHT);
        return right >= 0 && !isDeniedBehind(folded, right);
    }

    private boolean isDeniedBehind(String folded, int at) {
        return small.endOf(folded, KeyPhrase.skip(folded, at, " "), NOT) >= 0;
    }

    private boolean isLabel(String text, int at) {
        return run.vocabulary()
                .labels()
                .at(text, at)
                .filter(token -> KeyLabels.endsLabel(text, token.end()))
                .filter(token -> run.placeOf(token.text()).isPresent())
                .isPresent();
    }

    /** Whether one of the two words before a place denies what follows: {@code nicht (B)}, {@code non la A}. */
    private boolean isDenied(String folded, int at) {
        Matcher before = WORDS_BEFORE.matcher(folded).region(Math.max(0, at - NEAR), at);
        return before.find() && small.indexOf(folded.substring(before.start("first"), at), 0, NOT) >= 0;
    }

    private static int end(Pattern pattern, String text, int from) {
        Matcher matcher = pattern.matcher(text).region(from, text.length());
        return matcher.lookingAt() ? matcher.end() : from;
    }
}
