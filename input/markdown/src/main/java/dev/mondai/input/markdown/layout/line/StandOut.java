package dev.mondai.input.markdown.layout.line;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A way to make a whole choice stand out.
 *
 * @param open the mark before it
 * @param close the mark behind it
 * @param look how it then looks
 */
public record StandOut(String open, String close, Look look) {

    /** How a choice looks. */
    public enum Look {
        PLAIN,
        /** Made for just that, as a marker pen is; the others have other uses too. */
        HIGHLIGHTED,
        /** Or underlined. */
        BOLD,
        ITALIC,
        STRUCK,
        /** Plain, its label alone bold or underlined. */
        LABEL
    }

    /** Among them the spans that Pandoc makes of a Word document's highlights and underlines (its manual, "bracketed_spans"). */
    private static final List<StandOut> ALL = List.of(
            new StandOut("**", "**", Look.BOLD),
            new StandOut("__", "__", Look.BOLD),
            new StandOut("<b>", "</b>", Look.BOLD),
            new StandOut("<strong>", "</strong>", Look.BOLD),
            new StandOut("<u>", "</u>", Look.BOLD),
            new StandOut("<ins>", "</ins>", Look.BOLD),
            new StandOut("<mark>", "</mark>", Look.HIGHLIGHTED),
            new StandOut("==", "==", Look.HIGHLIGHTED),
            new StandOut("[", "]{.mark}", Look.HIGHLIGHTED),
            new StandOut("[", "]{.underline}", Look.BOLD),
            new StandOut("~~", "~~", Look.STRUCK),
            new StandOut("<s>", "</s>", Look.STRUCK),
            new StandOut("<del>", "</del>", Look.STRUCK),
            new StandOut("*", "*", Look.ITALIC),
            new StandOut("_", "_", Look.ITALIC),
            new StandOut("<i>", "</i>", Look.ITALIC),
            new StandOut("<em>", "</em>", Look.ITALIC));

    /** The marks before a label or a choice, as alternatives of a regular expression. */
    public static final String OPENS =
            "(?:\\*\\*|__|==|~~|\\[(?=[^\\[\\]]{1,200}]\\{\\.(?:mark|underline)})|<(?:b|strong|u|ins|mark|s|del|(?:span|font)\\s[^<>]*)>)";

    /** Those behind, but for a span of Pandoc. */
    public static final String CLOSES = "(?:\\*\\*|__|==|~~|</(?:b|strong|u|ins|mark|s|del|span|font)>)";

    /** Behind a span of Pandoc: the whole choice, or its label, {@code [C]{.underline}. 1945}. */
    public static final String SPAN_CLOSES = "]\\{\\.(?:mark|underline)}";

    private static final Pattern MARKED =
            Pattern.compile(OPENS + "[^*_<>=]{1,8}" + "(?:" + CLOSES + "|" + SPAN_CLOSES + ")");

    /** Green is right by itself; any other colour stands out as bold does. */
    private static final Pattern COLOURED = Pattern.compile(
            "(?i)<(?<tag>span|font)\\s[^<>]*?\\bcolor\\s*[:=]\\s*[\"']?(?<green>[a-z]*green|lime)?[^<>]*>");

    private static final Pattern NAME = Pattern.compile("__(?:[a-z\\d_]+|[A-Z\\d_]+)__");

    /** Whether what begins at a place and ends before another, such as a label with its sign, has such marks around it. */
    public static boolean isAround(String text, int from, int to) {
        return "*_<=[".indexOf(text.charAt(from)) >= 0
                && MARKED.matcher(text).region(from, to).lookingAt();
    }

    /** Whether all of a line is bold, as a title may be. */
    public static boolean isBold(Line line) {
        return line.isText()
                && around(line.narrow().strip())
                        .filter(around -> around.look() == Look.BOLD)
                        .isPresent();
    }

    /** What stands around a text; a name such as {@code __init__} is not bold. */
    public static Optional<StandOut> around(String text) {
        return mayEnd(text)
                ? ALL.stream()
                        .filter(mark -> mark.wraps(text))
                        .findFirst()
                        .or(() -> coloured(text).filter(mark -> mark.wraps(text)))
                : Optional.empty();
    }

    /** What ends with a text and began before it: {@code **B) Oslo**} from {@code Oslo**} on. */
    public static Optional<StandOut> endingWith(String before, String text) {
        return mayEnd(text) && !before.isEmpty()
                ? ALL.stream()
                        .filter(mark ->
                                mark.look() != Look.ITALIC && before.contains(mark.open()) && mark.endsWith(text))
                        .findFirst()
                        .or(() -> coloured(before).filter(mark -> mark.endsWith(text)))
                : Optional.empty();
    }

    /** The tag of a colour in a text. */
    private static Optional<StandOut> coloured(String text) {
        Matcher tag = COLOURED.matcher(text.indexOf('<') < 0 ? "" : text);
        return tag.find()
                ? Optional.of(new StandOut(
                        tag.group(),
                        "</" + tag.group("tag") + ">",
                        tag.group("green") == null ? Look.BOLD : Look.HIGHLIGHTED))
                : Optional.empty();
    }

    /** Whether a text ends with the last character of a mark. */
    private static boolean mayEnd(String text) {
        return !text.isEmpty() && "*_>=~}".indexOf(text.charAt(text.length() - 1)) >= 0;
    }

    private boolean wraps(String text) {
        return text.length() > open.length() + close.length()
                && text.startsWith(open)
                && text.indexOf(close, open.length()) == text.length() - close.length()
                && !NAME.matcher(text).matches();
    }

    private boolean endsWith(String text) {
        return text.endsWith(close) && (open.equals(close) ? count(text) % 2 == 1 : !text.contains(open));
    }

    private int count(String text) {
        int count = 0;
        for (int at = text.indexOf(close); at >= 0; at = text.indexOf(close, at + close.length())) {
            count++;
        }
        return count;
    }
}
