package dev.mondai.input.markdown.layout.line;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a heading, or a line that stands for one, says. */
public final class Heading {

    private static final Pattern START = Pattern.compile("^(?:\\s*#{1,6}\\s*|\\s*(?:[-*+]|\\d+[.)])\\s+)?");
    /** Signs that close it, and what Pandoc and others name it by: {@code {#first .unnumbered}}. */
    private static final Pattern CLOSING = Pattern.compile("(?<!\\S)\\s*(?:#+|\\{[#.][^\\s{}]+(?:\\s[^{}]*)?})\\s*$");

    private Heading() {}

    /** Where the text of a line starts behind what makes it a heading or an item. */
    public static int start(Line line) {
        Matcher start = START.matcher(line.text());
        return start.lookingAt() ? start.end() : 0;
    }

    /** The text from a place on, without the end of the emphasis that began before it; where that ends within it, with both ends. */
    public static Piece text(Line line, int start) {
        String text = line.text();
        int end = text.length();
        if (line.isHeading() && (text.indexOf('#', start) >= 0 || text.indexOf('{', start) >= 0)) {
            Matcher closing = CLOSING.matcher(text).region(start, end).useTransparentBounds(true);
            end = closing.find() ? closing.start() : end;
        }
        String before = text.substring(0, start);
        String said = text.substring(start, end);
        if (before.indexOf('*') < 0 && before.indexOf('_') < 0 && before.indexOf('<') < 0) {
            return new Piece(line.number(), line.column() + start, said);
        }
        for (String mark : new String[] {"**", "__"}) {
            if (isOdd(before, mark) && isOdd(said, mark)) {
                return parted(said, said.indexOf(mark) + mark.length())
                        ? new Piece(line.number(), line.column() + start, mark + said)
                        : joined(line, start, said, said.indexOf(mark), mark);
            }
        }
        for (String mark : new String[] {"*", "_"}) {
            if (before.strip().startsWith(mark)
                    && said.stripTrailing().endsWith(mark)
                    && isOdd(before, mark)
                    && isOdd(said, mark)) {
                return joined(line, start, said, said.lastIndexOf(mark), mark);
            }
        }
        if (count(before, "<b>") > count(before, "</b>") && said.contains("</b>")) {
            return joined(line, start, said, said.indexOf("</b>"), "</b>");
        }
        return new Piece(line.number(), line.column() + start, said);
    }

    private static Piece joined(Line line, int start, String said, int at, String mark) {
        return new Piece(
                line.number(), line.column() + start, said.substring(0, at) + said.substring(at + mark.length()));
    }

    /** Whether more is said behind a place, a blank away. */
    private static boolean parted(String said, int at) {
        return at < said.length()
                && said.charAt(at) == ' '
                && !said.substring(at).isBlank();
    }

    private static boolean isOdd(String text, String mark) {
        return count(text, mark) % 2 == 1;
    }

    private static int count(String text, String mark) {
        int count = 0;
        for (int at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, at + mark.length())) {
            count++;
        }
        return count;
    }
}
