package dev.mondai.input.markdown.layout.line;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A way to make a whole choice stand out.
 *
 * @param open the mark before it
 * @param close the mark behind it
 * @param highlight whether it is made for just that, as a marker pen is; bold and underlined have other uses too
 */
public record StandOut(String open, String close, boolean highlight) {

    private static final List<StandOut> ALL = List.of(
            new StandOut("**", "**", false),
            new StandOut("__", "__", false),
            new StandOut("<b>", "</b>", false),
            new StandOut("<strong>", "</strong>", false),
            new StandOut("<u>", "</u>", false),
            new StandOut("<ins>", "</ins>", false),
            new StandOut("<mark>", "</mark>", true),
            new StandOut("==", "==", true));

    /** The marks before and behind, as alternatives of a regular expression. */
    public static final String OPENS = "(?:\\*\\*|__|==|<(?:b|strong|u|ins|mark)>)";

    public static final String CLOSES = "(?:\\*\\*|__|==|</(?:b|strong|u|ins|mark)>)";

    private static final Pattern NAME = Pattern.compile("__\\w+__");

    /** What stands around a text; a name such as {@code __init__} is not bold. */
    public static Optional<StandOut> around(String text) {
        return ALL.stream().filter(mark -> mark.wraps(text)).findFirst();
    }

    /** What ends with a text and began before it: {@code **B) Oslo**} from {@code Oslo**} on. */
    public static Optional<StandOut> endingWith(String before, String text) {
        return ALL.stream()
                .filter(mark -> before.contains(mark.open()) && mark.endsWith(text))
                .findFirst();
    }

    private boolean wraps(String text) {
        return text.length() > open.length() + close.length()
                && !NAME.matcher(text).matches()
                && text.startsWith(open)
                && text.indexOf(close, open.length()) == text.length() - close.length();
    }

    private boolean endsWith(String text) {
        return text.endsWith(close) && (open.equals(close) ? count(text) % 2 == 1 : !text.contains(open));
    }

    private int count(String text) {
        return text.split(Pattern.quote(close), -1).length - 1;
    }
}
