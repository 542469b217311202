package dev.mondai.input.markdown.layout.sign;

import dev.mondai.input.markdown.layout.line.Piece;
import dev.mondai.input.markdown.layout.line.StandOut;
import dev.mondai.input.markdown.layout.vocabulary.Folding;
import dev.mondai.input.markdown.layout.vocabulary.Marks;
import dev.mondai.input.markdown.layout.vocabulary.Role;
import dev.mondai.input.markdown.layout.vocabulary.Vocabulary;
import dev.mondai.input.markdown.layout.vocabulary.Words;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * How a choice ends: with its text, or with a sign or a word that judges it.
 *
 * @param start where its text starts, behind a highlight's mark
 * @param end where its text ends
 * @param verdict what something behind or around it says
 * @param look how all of it looks
 */
public record ChoiceEnd(int start, int end, Verdict verdict, StandOut.Look look) {

    /** The names that some sites show as signs. */
    static final String RIGHT_NAME = ":(?:white_check_mark|heavy_check_mark|ballot_box_with_check):";

    static final String WRONG_NAME = ":(?:x|heavy_multiplication_x|negative_squared_cross_mark):";

    public static final String RIGHT = "(?:✅|✔️?|☑️?|✓|⭕️?|◯|○|🟢|👉)";
    public static final String WRONG = "(?:❌|❎|✗|✘|✖️?|×|🔴)";

    /** Signs that judge a choice only behind it: before it, a root is a root. */
    private static final Pattern SIGN = Pattern.compile("\\s*(?:[→⇒]\\s*)?(?:(?<right>" + RIGHT
            + "|👈|" + RIGHT_NAME
            + "|[(\\[]\\s?[✓✔✅√+]️?\\s?[)\\]]|((?<=\\s)(?:√|\\+|\\\\?\\*)))|"
            + WRONG + "|" + WRONG_NAME + "|\\(\\s?[-–−]\\s?\\))\\s*$");

    private static final String SIGN_OF_COMBINATION = "[\\s|]*+[○〇◯×✕✗][\\s|、,・*_-]*+";

    private static final Pattern COMBINATION = Pattern.compile("(?:" + SIGN_OF_COMBINATION + "){2,12}+");
    private static final Pattern BEGINS_COMBINATION = Pattern.compile("(?:" + SIGN_OF_COMBINATION + "){2}+");

    /** The group of a sign that may be an operator. */
    private static final int OPERATOR = 2;

    private static final Pattern WORD = Pattern.compile(
            "\\s*(?:(?:[*_]{1,3}|<(?:b|strong|i|em|u)>)?[(\\[【][*_\\s]*(?<in>[^()\\[\\]【】]{1,24}?)[!.*_\\s]*[)\\]】](?:[*_]{1,3}|</(?:b|strong|i|em|u)>)?|(?:(?<=\\s)[*_]{1,3})?(?:[←⬅◀★☆※✅✔☑]️?|👈|<-+|⇐|<=)\\s*[*_]{0,2}[(\\[【]?(?<arrow>[^←()\\[\\]【】]{1,16}?)[)\\]】]?[!*_]{0,3}|(?<=\\s)[-–—]\\s*[*_]{0,2}(?<dash>\\p{L}[\\p{L} ]{1,23})[!*_]{0,3})\\s*$");
    private static final Pattern BREAKS = Pattern.compile("(?<=\\S)(?:\\s*" + Piece.BREAK + ")++$");
    /** The last characters of all signs but those beyond U+FFFF. */
    private static final String SIGN_ENDS = ":)]*+✅✔☑✓⭕◯○❌❎✗✘✖×√\uFE0F";

    /** What a list may set behind its items, the sign of the right one included. */
    private static final String STOPS = ".,;。、，；";

    private static final Pattern GIVEN =
            Pattern.compile("(?<=\\S)\\s*[*_]{0,2}[(\\[【](?<in>[^()\\[\\]【】]{2,30})[)\\]】][*_]{0,2}$");

    /** No sign and no word with what is around it is longer. */
    private static final int LONGEST = 64;

    /** No sign that is no name is longer, with its bracket. */
    private static final int LONGEST_SIGN = 8;

    private static final String ARROWS = "→⇒";

    /** As many characters has a bracket around a sign, with blanks. */
    private static final int LONGEST_BRACKET = 6;

    private static final String OPENERS = "([【<⇐";
    private static final String CLOSERS = ")]】";
    private static final String WORD_ENDS = ")]】*_!>";
    private static final Pattern LEADS_TO_WORD = Pattern.compile("[←⬅◀★☆※✅✔☑👈]|<-|\\s[-–—]\\s*[\\p{L} ]{2,24}$");
    private static final String LEADS = "←⬅◀★☆※✅✔☑👈";
    private static final char FIRST_ARROW = '※';
    private static final Set<Role> CORRECT = EnumSet.of(Role.CORRECT);

    /** Behind a dash, <i>right</i> may be the other side of left. */
    private static final Set<Role> CORRECT_ALONE = EnumSet.of(Role.CORRECT, Role.ANSWER);

    /**
     * Of the choice that starts at a place of a line.
     *
     * @param text the line in one width
     * @param to where the line, or the next choice on it, begins
     * @param box whether the choice begins with a box: what may be an operator is its text then
     */
    static ChoiceEnd of(String text, int start, int to, boolean box, Vocabulary vocabulary) {
        int whole = withoutGiven(text, start, textEnd(text, start, to), vocabulary.words());
        Optional<Marks.Found> own = vocabulary.marks().behind(text, start, whole);
        int end = own.map(Marks.Found::start).orElse(whole);
        int stop = end > start && STOPS.indexOf(text.charAt(end - 1)) >= 0 ? end - 1 : end;
        if (own.isEmpty()
                && stop > start
                && Character.isLetterOrDigit(text.charAt(stop - 1))
                && !mayLead(text, start, end)) {
            return new ChoiceEnd(start, end, Verdict.NONE, StandOut.Look.PLAIN);
        }
        Optional<MatchResult> sign = sign(text, start, stop, box);
        end = sign.isPresent() ? textEnd(text, start, sign.get().start()) : end;
        Optional<Integer> word = word(text, start, Math.min(stop, end), vocabulary.words());
        Verdict signed = sign.map(ChoiceEnd::verdictOf).orElse(Verdict.NONE);
        Verdict verdict = own.map(mark -> Verdict.ofOwn(mark.right())).orElse(Verdict.of(word.isPresent()));
        return standingOut(text, start, word.orElse(end), verdict.or(signed));
    }

    /** Where a text ends without brackets that say that a learner chose it: {@code (Correct) (Your answer)}. */
    private static int withoutGiven(String text, int start, int end, Words words) {
        if (end <= start
                || CLOSERS.indexOf(text.charAt(end - 1)) < 0
                || !holdsBracket(text, Math.max(start, end - LONGEST), end)) {
            return end;
        }
        Matcher given = GIVEN.matcher(text).region(start, end).useTransparentBounds(true);
        return given.find()
                        && words.whole(Folding.fold(given.group("in").strip()))
                                .filter(match -> match.roles().contains(Role.GIVEN))
                                .isPresent()
                ? textEnd(text, start, given.start())
                : end;
    }

    /** The sign that a text ends with, behind something else; its first group is that of a right one, the second of an operator. */
    private static Optional<MatchResult> sign(String text, int start, int end, boolean box) {
        if (end <= start || !mayEndInSign(text, end)) {
            return Optional.empty();
        }
        Matcher sign = SIGN.matcher(text).region(signStart(text, start, end), end);
        boolean found = sign.find()
                && sign.start() > start
                && !(box && sign.group(OPERATOR) != null)
                && !isCombination(text, start, end);
        return found ? Optional.of(sign.toMatchResult()) : Optional.empty();
    }

    /** Where a sign that ends at a place begins at the earliest, with the arrow before it. */
    private static int signStart(String text, int start, int end) {
        int at = Math.max(start, end - (text.charAt(end - 1) == ':' ? LONGEST : LONGEST_SIGN));
        while (at > start
                && (Character.isWhitespace(text.charAt(at - 1)) || ARROWS.indexOf(text.charAt(at - 1)) >= 0)) {
            at--;
        }
        return at;
    }

    /** Whether signs are all that a choice says, what is right of several statements: {@code | 2 | ○ | × | ○ |}. */
    private static boolean isCombination(String text, int start, int end) {
        return COMBINATION.matcher(text).region(start, end).matches();
    }

    /** Whether such signs begin there, whatever says behind them that they are right. */
    static boolean beginsCombination(String text, int start) {
        return BEGINS_COMBINATION.matcher(text).region(start, text.length()).lookingAt();
    }

    private static Verdict verdictOf(MatchResult sign) {
        boolean operator = sign.group(OPERATOR) != null && !sign.group(OPERATOR).equals("√");
        return operator ? Verdict.OPERATOR : Verdict.of(sign.group(1) != null);
    }

    /** Whether the last characters of a text may be those of a sign: most brackets hold more than one. */
    private static boolean mayEndInSign(String text, int end) {
        char last = text.charAt(end - 1);
        char before = end > 1 ? text.charAt(end - 2) : ' ';
        return switch (last) {
            case ')', ']' ->
                Math.max(text.lastIndexOf('(', end - 1), text.lastIndexOf('[', end - 1)) >= end - LONGEST_BRACKET;
            case '*', '+' -> Character.isWhitespace(before) || before == '\\';
            case ':' -> before == 'x' || before == 'k';
            default -> Character.isLowSurrogate(last) || SIGN_ENDS.indexOf(last) >= 0;
        };
    }

    /** Where a word begins that a text ends with, behind something else, and that says it is right. */
    private static Optional<Integer> word(String text, int start, int end, Words words) {
        if (!mayBeWord(text, start, end)) {
            return Optional.empty();
        }
        Matcher word = WORD.matcher(text).region(Math.max(start, end - LONGEST), end);
        return word.find() && word.start() > start && saysRight(word, words)
                ? Optional.of(word.start())
                : Optional.empty();
    }

    private static boolean mayBeWord(String text, int start, int end) {
        boolean mayEnd = end > start && WORD_ENDS.indexOf(text.charAt(end - 1)) >= 0;
        if (mayEnd && holdsBracket(text, Math.max(start, end - LONGEST), end)) {
            return true;
        }
        return mayLead(text, start, end)
                && (mayEnd || LEADS_TO_WORD.matcher(text).region(start, end).find());
    }

    /** Whether something stands in brackets, or behind an arrow, within a text: code often has empty brackets. */
    private static boolean holdsBracket(String text, int from, int to) {
        int at = to - 1;
        while (at >= from && OPENERS.indexOf(text.charAt(at)) < 0) {
            at--;
        }
        return at >= from && CLOSERS.indexOf(text.charAt(at + 1)) < 0;
    }

    private static ChoiceEnd standingOut(String text, int start, int end, Verdict verdict) {
        String said = text.substring(start, end);
        Optional<StandOut> around = StandOut.around(said.strip());
        Optional<StandOut> ending =
                around.isPresent() ? Optional.empty() : StandOut.endingWith(text.substring(0, start), said);
        Optional<StandOut> highlight = around.or(() -> ending).filter(m -> m.look() == StandOut.Look.HIGHLIGHTED);
        int first = start
                + (ending.isEmpty() ? highlight.map(m -> m.open().length()).orElse(0) : 0);
        int last = end - ending.or(() -> highlight).map(m -> m.close().length()).orElse(0);
        StandOut.Look look = highlight.isPresent()
                ? StandOut.Look.PLAIN
                : around.or(() -> ending).map(StandOut::look).orElse(StandOut.Look.PLAIN);
        return new ChoiceEnd(first, last, verdict.or(Verdict.of(highlight.isPresent())), look);
    }

    /** Without blanks, without breaks behind a text, and without the end of a table's row. */
    private static int textEnd(String text, int start, int to) {
        boolean row = text.stripLeading().startsWith("|");
        int end = withoutBlanks(text, start, to, false);
        boolean tag = end > start && text.charAt(end - 1) == '>';
        String said = tag ? BREAKS.matcher(text.substring(start, end)).replaceFirst("") : "";
        return withoutBlanks(text, start, tag ? start + said.length() : end, row);
    }

    private static int withoutBlanks(String text, int start, int to, boolean bars) {
        int end = to;
        while (end > start && (Character.isWhitespace(text.charAt(end - 1)) || bars && text.charAt(end - 1) == '|')) {
            end--;
        }
        return end;
    }

    /** Whether an arrow, or a dash behind a blank or as part of one, may lead to a word: most texts hold none. */
    private static boolean mayLead(String text, int start, int end) {
        for (int at = start; at < end; at++) {
            char sign = text.charAt(at);
            boolean dash = sign == '-' || sign == '–' || sign == '—';
            if (dash ? isBehindBlank(text, start, at) : sign >= FIRST_ARROW && LEADS.indexOf(sign) >= 0) {
                return true;
            }
        }
        return false;
    }

    private static boolean isBehindBlank(String text, int start, int at) {
        return at > start && (text.charAt(at - 1) == '<' || Character.isWhitespace(text.charAt(at - 1)));
    }

    private static boolean saysRight(Matcher word, Words words) {
        String said = Stream.of("in", "arrow", "dash")
                .map(word::group)
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow();
        Set<Role> roles = word.group("dash") != null ? CORRECT_ALONE : CORRECT;
        return words.whole(Folding.fold(said.strip()))
                .filter(match -> match.roles().containsAll(roles))
                .isPresent();
    }
}
