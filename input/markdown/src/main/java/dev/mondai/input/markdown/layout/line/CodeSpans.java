package dev.mondai.input.markdown.layout.line;

import java.util.BitSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where a line is code between backticks, the backticks included. */
public final class CodeSpans {

    private static final Pattern TICKS = Pattern.compile("`+");

    private static final CodeSpans NONE = new CodeSpans("");

    private final BitSet code = new BitSet();

    private CodeSpans(String text) {
        Matcher ticks = TICKS.matcher(text);
        int at = 0;
        while (ticks.find(at)) {
            int end = end(text, ticks);
            code.set(ticks.start(), Math.max(ticks.start(), end));
            at = Math.max(ticks.end(), end);
        }
    }

    public static CodeSpans in(String text) {
        return text.indexOf('`') < 0 ? NONE : new CodeSpans(text);
    }

    public boolean hold(int at) {
        return at >= 0 && code.get(at);
    }

    /** Where the code between backticks ends; -1 where nothing closes it. */
    private static int end(String text, Matcher open) {
        Matcher close = TICKS.matcher(text);
        int at = open.end();
        while (close.find(at)) {
            if (close.group().equals(open.group())) {
                return close.end();
            }
            at = close.end();
        }
        return -1;
    }
}
