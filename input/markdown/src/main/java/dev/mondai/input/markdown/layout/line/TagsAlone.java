package dev.mondai.input.markdown.layout.line;

import java.util.regex.Pattern;

/** HTML that shows nothing, where a choice consists of it: its author means the tags themselves. */
public final class TagsAlone {

    private static final Pattern INVISIBLE =
            Pattern.compile("(?is)(?:<(script|style)\\b[^>]*>.*</\\1>|<!--.*?-->|</?[a-z!][^<>]*>|\\s)++");
    private static final Pattern VISIBLE = Pattern.compile("(?i)<(?:img|svg|video|audio|object|math)\\b");
    private static final Pattern AUTOLINK = Pattern.compile("(?i)^<(?:[a-z][a-z0-9+.-]+:|[^\\s<>]+@)[^\\s<>]*>$");

    private TagsAlone() {}

    public static boolean are(String text) {
        return text.startsWith("<")
                && INVISIBLE.matcher(text).matches()
                && !VISIBLE.matcher(text).find()
                && !AUTOLINK.matcher(text).matches();
    }

    /** The text as Markdown; tags alone between backticks. */
    public static String asCode(String text) {
        return are(text) ? "`" + text + "`" : text;
    }
}
