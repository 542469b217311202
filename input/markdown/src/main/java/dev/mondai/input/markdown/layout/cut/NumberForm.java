package dev.mondai.input.markdown.layout.cut;

import dev.mondai.input.markdown.layout.sign.Sign;
import dev.mondai.input.markdown.layout.vocabulary.Behind;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The bullet before a number and the sign behind it: those of one list are alike. */
public final class NumberForm {

    private static final Pattern NUMBER =
            Pattern.compile("^[\\s>]*(?<bullet>[-+•]?)[\\s*_(\\[]*\\d+[*_]*(?<sign>\\S?)");

    /** What may stand before a number, besides blanks. */
    private static final String BEGINS = ">-+•*_([";

    private NumberForm() {}

    /** That of a line; empty where it does not begin with a number. */
    public static String of(Sign sign) {
        String text = sign.line().narrow();
        if (!mayBeIn(text)) {
            return "";
        }
        Matcher number = NUMBER.matcher(text);
        return number.lookingAt() ? number.group("bullet") + number.group("sign") : "";
    }

    /** Whether a digit comes first: most lines begin with a word. */
    private static boolean mayBeIn(String text) {
        int at = Behind.blanksAnd(text, 0, BEGINS);
        return at < text.length() && Character.isDigit(text.charAt(at));
    }
}
