package dev.mondai.input.markdown.layout.cut;

import dev.mondai.input.markdown.layout.sign.Sign;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The bullet before a number and the sign behind it: those of one list are alike. */
public final class NumberForm {

    private static final Pattern NUMBER =
            Pattern.compile("^[\\s>]*(?<bullet>[-+•]?)[\\s*_(\\[]*\\d+[*_]*(?<sign>\\S?)");

    private NumberForm() {}

    /** That of a line; empty where it does not begin with a number. */
    public static String of(Sign sign) {
        Matcher number = NUMBER.matcher(sign.line().narrow());
        return number.lookingAt() ? number.group("bullet") + number.group("sign") : "";
    }
}
