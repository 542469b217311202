package dev.mondai.input.markdown.layout.phrase;

import dev.mondai.input.markdown.layout.sign.ChoiceRun;
import dev.mondai.input.markdown.layout.vocabulary.Behind;
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

    private static final String SIGN = "[\\p{Lu}\\p{IsKatakana}①-⑳\\d]";

    /**
     * Emphasis that closes, a stop or a dash behind the label or its bracket, a remark up to the end, a blank before the
     * subject of a Japanese sentence.
     */
    private static final Pattern SET_OFF = Pattern.compile(String.join(
            "|",
            "(?:(?<=[*_])(?:[.,]|(?!\\s*[은는이가을를도와과はがもを]))|[.,;][*_]{1,2}|[)\\]*_]*[.;]|[)\\]*_]*\\s+[-–—])\\s+",
            "[)\\]*_.]*\\s*\\((?=[^()]{8,}\\)[.\\s]*$)",
            "[)\\]*_]*\\s+(?=" + SIGN + "(?:\\s?[,、〜~・/と-]\\s?" + SIGN + ")*[はが])"));

    private static final Pattern BEFORE_WORD = Pattern.compile("[)\\]*_]*(?:\\s*[,;(]|\\s+[-–—])?\\s*");
    private static final Pattern NO_SIGN = Pattern.compile("[)\\]*_]*\\s*");
    private static final Pattern SHORT_WORD = Pattern.compile("\\s+\\p{L}{2,4}(?=\\s)");
    private static final Pattern OPENER = Pattern.compile("[\\s*_(\\[]*");
    private static final Pattern CLOSER = Pattern.compile("[)\\]*_`]*");

    /** A verb and its like; in Japanese, a particle that leaves it open whether it is right as well is none. */
    private static final Pattern PREDICATE =
            Pattern.compile("\\s*=\\s|\\s+[\\p{L}`\"«„“]|[はのにで]|\\p{IsHan}|(?![도만])\\p{IsHangul}");

    private static final Pattern EMPHASIS = Pattern.compile("[*_]{2}[(\\[]?$");
    private static final Pattern AROUND = Pattern.compile("^[\\s(\\[*_,]+|[\\s(\\[*_,]+$");
    private static final Pattern CLAUSE = Pattern.compile("(?:[.,;:。、，；！!]|\\s(?<word>\\p{L}{1,6}))[\\s(\\[*_]*$");
    private static final Pattern JOIN = Pattern.compile("\\s*[,、/〜~–-]?\\s*[*_(\\[]*");
    private static final Pattern WORDS_BEFORE = Pattern.compile("(?<first>\\p{L}+)\\s+(?:\\p{L}{1,4}\\s+)?[*_(\\[]*$");

    private static final Set<Role> NOT = EnumSet.of(Role.NOT);
    private static final Set<Role> OR = EnumSet.of(Role.OR);
    private static final Set<Role> BECAUSE = EnumSet.of(Role.BECAUSE);
    private static final Set<Role> RIGHT = EnumSet.of(Role.RIGHT);
    private static final Set<Role> ALSO_RIGHT = EnumSet.of(Role.TOO, Role.PLUS, Role.FITS, Role.CORRECTION);
    private static final String PARTICLES = "とはがもをの";
    private static final int NEAR = 24;

    /** Words as short as this give a reason in one language and are verbs in another: {@code do}. */
    private static final int SHORTEST = 2;

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
        String folded = Folding.lower(text);
        int because = small.endOf(folded, end(BEFORE_WORD, text, at), BECAUSE);
        int reason = setOff.lookingAt() ? setOff.end() : because;
        int from = reason < 0 ? denied(text, at, key) : reason;
        if (from < 0 || text.substring(at, from).isBlank() && small.endOf(folded, from, NOT) >= 0) {
            return false;
        }
        return !saysRight(folded, from)
                && small.indexOf(folded, from, ALSO_RIGHT) < 0
                && text.indexOf('?', from) < 0
                && text.indexOf('○', from) < 0
                && allSpokenOf(text, folded, from, key, reason < 0);
    }

    /** Whether another label stands right behind those of the key and a dash: {@code **b)** – a) stimmt nicht}. */
    boolean begin(String text, int at, Set<Integer> key) {
        int begin = end(OPENER, text, end(BEFORE_WORD, text, at));
        return are(text, at, key) && (other(text, begin, key).isPresent() || deny(text, at, key));
    }

    /** Whether another label is denied right behind those of the key: {@code B and not A}, {@code (c), nicht a)}. */
    boolean deny(String text, int at, Set<Integer> key) {
        return denied(text, at, key) >= 0;
    }

    /** Where the denial of another label begins; negative where there is none. */
    private int denied(String text, int at, Set<Integer> key) {
        String folded = Folding.lower(text);
        int begin = end(BEFORE_WORD, text, at);
        int and = small.endOf(folded, begin, KeyPhrase.AND);
        int not = small.endOf(folded, Behind.signs(folded, Math.max(begin, and), " "), NOT);
        boolean joined = and >= 0 || !NO_SIGN.matcher(text.substring(at, begin)).matches();
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

    /**
     * Whether others are named, and all of them so: none in bold, and none at the beginning of a clause, as reasons of several
     * right ones are, but where the first stands at the very beginning.
     *
     * @param denial whether only those that are denied may be named
     */
    private boolean allSpokenOf(String said, String folded, int from, Set<Integer> key, boolean denial) {
        int last = -1;
        boolean direct = false;
        for (int at = from; at < said.length(); at++) {
            boolean begins = at == 0 || !Character.isLetterOrDigit(said.charAt(at - 1));
            Optional<Labels.Token> other = begins ? other(said, at, key) : Optional.empty();
            if (other.isEmpty()) {
                continue;
            }
            direct = last < 0 ? isDirect(folded.substring(from, at)) : direct;
            boolean reason = EMPHASIS.matcher(said.substring(from, at)).find() || !direct && beginsClause(folded, at);
            if (!isDenied(folded, at)
                    && (denial
                            || reason
                            || !isSpokenOf(said, folded, at, other.get().end()))) {
                return false;
            }
            last = other.get().end();
        }
        return last >= 0;
    }

    /** Whether nothing stands between but signs and a small word. */
    private boolean isDirect(String folded) {
        String word = AROUND.matcher(folded).replaceAll("");
        return word.isEmpty() || small.whole(word).isPresent();
    }

    private boolean beginsClause(String folded, int at) {
        Matcher before = CLAUSE.matcher(folded).region(Math.max(0, at - NEAR), at);
        String word = before.find() ? before.group("word") : "none";
        return word == null
                || small.whole(word)
                        .filter(match -> match.roles().contains(Role.AND))
                        .isPresent();
    }

    private Optional<Labels.Token> other(String text, int at, Set<Integer> key) {
        return run.vocabulary()
                .labels()
                .at(text, at)
                .filter(token -> KeyLabels.endsLabel(text, token.end()) && !counts(text, token.end()))
                .filter(token -> {
                    OptionalInt place = run.placeOf(token.text());
                    return place.isPresent()
                            && !key.contains(place.getAsInt())
                            && !isWord(text, at, token, place.getAsInt());
                });
    }

    /** Whether a small letter without a bracket is no label, as those are capitals. */
    private boolean isWord(String text, int at, Labels.Token token, int place) {
        String label = run.items().get(place).head().label();
        return Character.isLowerCase(text.charAt(at))
                && !label.isEmpty()
                && Character.isUpperCase(label.charAt(0))
                && !text.startsWith(")", token.end());
    }

    /** Whether a number has its unit right behind it: {@code 2つ}. */
    private static boolean counts(String text, int end) {
        return Character.isDigit(text.charAt(end - 1))
                && end < text.length()
                && Character.isLetter(text.charAt(end))
                && PARTICLES.indexOf(text.charAt(end)) < 0;
    }

    private boolean isSpokenOf(String said, String folded, int at, int end) {
        if (isDenied(folded, at)) {
            return true;
        }
        int closed = end(CLOSER, said, end);
        int next = end(JOIN, said, closed);
        int and = small.endOf(folded, Behind.signs(folded, closed, " "), KeyPhrase.AND);
        int behind = and < 0 ? next : end(OPENER, said, and);
        if (behind > closed && other(said, behind, Set.of()).isPresent()) {
            return true;
        }
        int word = Behind.signs(folded, closed, " ");
        return and < 0
                && !isRight(folded, word)
                && PREDICATE.matcher(said).region(closed, said.length()).lookingAt()
                && small.endOf(folded, word, OR) < 0
                && small.endOf(folded, word, BECAUSE) <= word + SHORTEST;
    }

    private boolean isRight(String folded, int at) {
        int right = small.endOf(folded, at, RIGHT);
        return right >= 0 && !isDeniedBehind(folded, right);
    }

    private boolean isDeniedBehind(String folded, int at) {
        return small.endOf(folded, Behind.signs(folded, at, " "), NOT) >= 0;
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
