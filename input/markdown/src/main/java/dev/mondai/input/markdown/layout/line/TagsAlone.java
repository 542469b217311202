package dev.mondai.input.markdown.layout.line;

import java.util.List;
import java.util.regex.Pattern;

/** HTML that shows nothing, where a choice consists of it: its author means the tags themselves. */
public final class TagsAlone {

    private static final Pattern INVISIBLE =
            Pattern.compile("(?is)(?:<(script|style)\\b[^>]*>.*</\\1>|<!--.*?-->|<\\?.*?\\?>|</?[a-z!][^<>]*>|\\s)++");
    /** Without a source, a picture shows nothing. */
    private static final Pattern VISIBLE =
            Pattern.compile("(?i)<(?:(?:img|video|audio|object|source)\\b[^>]*\\s(?:src|data)\\s*=|(?:svg|math)\\b)");

    private static final Pattern AUTOLINK = Pattern.compile("(?i)^<(?:[a-z][a-z0-9+.-]+:|[^\\s<>]+@)[^\\s<>]*>$");

    private static final Pattern TAG = Pattern.compile("</?[A-Za-z][^<>]*>");
    private static final Pattern ELEMENT = Pattern.compile("<[A-Za-z][^`]*>");

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

    /** Whether two of the texts differ in nothing but their tags: their author means these. */
    public static boolean tell(List<String> texts) {
        List<String> different = texts.stream().distinct().toList();
        return different.stream().anyMatch(TagsAlone::mayTell)
                && different.stream().map(TagsAlone::untagged).distinct().count() < different.size();
    }

    private static boolean mayTell(String text) {
        return text.startsWith("<") && !VISIBLE.matcher(text).find();
    }

    private static String untagged(String text) {
        return mayTell(text) ? TAG.matcher(text).replaceAll("") : text;
    }

    /** Lines of which the first is an element and all the others are blank, with it between backticks; others as they are. */
    public static List<Piece> elementAsCode(List<Piece> lines) {
        Piece first = lines.get(0);
        String text = first.text().strip();
        if (!ELEMENT.matcher(text).matches() || lines.stream().skip(1).anyMatch(line -> !line.isBlank())) {
            return lines;
        }
        return List.of(new Piece(first.line(), first.column() + first.text().indexOf(text) - 1, "`" + text + "`"));
    }
}
