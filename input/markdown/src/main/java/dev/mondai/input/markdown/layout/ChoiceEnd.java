package dev.mondai.input.markdown.layout;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How a choice ends: with its text, or with a sign or a word that judges it.
 *
 * @param end where its text ends
 * @param right whether something says that it is right
 * @param bold whether all of it is bold
 */
record ChoiceEnd(int end, boolean right, boolean bold) {

    static final String RIGHT = "(?:✅|✔️?|☑️?|✓|⭕️?|◯|○|🟢|👉)";
    static final String WRONG = "(?:❌|❎|✗|✘|✖️?|×|🔴)";

    private static final Pattern SIGN = Pattern.compile("\\s*(?:(?<right>" + RIGHT + ")|" + WRONG + ")\\s*$");
    private static final Pattern WORD = Pattern.compile(
            "\\s*(?:[*_]{0,2}[(\\[【][*_\\s]*(?<in>[^()\\[\\]【】]{1,24}?)[!.*_\\s]*[)\\]】][*_]{0,2}|(?:←|<-+|⇐|<=)\\s*[*_]{0,2}(?<arrow>[^←]{1,16}?)[!*_]{0,3})\\s*$");
    /** Signs for right and wrong stand beyond it. */
    private static final char FIRST_SIGN = '\u00D0';

    private static final String WORD_ENDS = ")]】*_!";

    /**
     * Of the choice that starts at a place of a line.
     *
     * @param text the line in one width
     * @param to where the line, or the next choice on it, begins
     */
    static ChoiceEnd of(String text, int start, int to, Words words) {
        int end = textEnd(text, start, to);
        boolean right = false;
        char last = end > start ? text.charAt(end - 1) : ' ';
        Matcher sign = SIGN.matcher(last > FIRST_SIGN ? text.substring(start, end) : "");
        if (sign.find() && sign.start() > 0) {
            right = sign.group("right") != null;
            end = start + sign.start();
        }
        boolean mayEndInWord =
                WORD_ENDS.indexOf(last) >= 0 || text.indexOf('←', start) >= 0 || text.indexOf("<-", start) >= 0;
        Matcher word = WORD.matcher(mayEndInWord ? text.substring(start, end) : "");
        if (word.find() && word.start() > 0 && saysRight(word, words)) {
            right = true;
            end = start + word.start();
        }
        String said = text.substring(start, end);
        boolean openBold = said.endsWith("**") && isOdd(said);
        return new ChoiceEnd(openBold ? end - 2 : end, right, openBold || isWrapped(said));
    }

    /** Without blanks, and without the end of a table's row. */
    private static int textEnd(String text, int start, int to) {
        int end = Math.max(start, text.substring(0, to).stripTrailing().length());
        return text.stripLeading().startsWith("|") && end > start && text.charAt(end - 1) == '|'
                ? Math.max(start, text.substring(0, end - 1).stripTrailing().length())
                : end;
    }

    private static boolean saysRight(Matcher word, Words words) {
        String said = word.group("in") != null ? word.group("in") : word.group("arrow");
        return words.whole(Folding.fold(said.strip()))
                .filter(match ->
                        match.roles().contains(Role.CORRECT) || match.roles().contains(Role.ANSWER))
                .isPresent();
    }

    /** Whether bold that began before the label ends here. */
    private static boolean isOdd(String content) {
        return content.split("\\*\\*", -1).length % 2 == 0;
    }

    private static boolean isWrapped(String text) {
        String bare = text.strip();
        return bare.length() > 4
                && (bare.startsWith("**") && bare.endsWith("**") || bare.startsWith("__") && bare.endsWith("__"))
                && bare.indexOf(bare.substring(0, 2), 2) == bare.length() - 2;
    }
}
