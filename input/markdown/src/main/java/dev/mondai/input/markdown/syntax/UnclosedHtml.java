package dev.mondai.input.markdown.syntax;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The start of a block of HTML that only its own end closes, and that has none: Markdown takes all that follows for part of
 * it (CommonMark 0.31.2, section 4.6, start conditions 1 to 5).
 *
 * @param opener how it begins
 * @param closer what would end it
 */
record UnclosedHtml(String opener, String closer) {

    private static final List<UnclosedHtml> KINDS = List.of(
            new UnclosedHtml("<![CDATA[", "]]>"),
            new UnclosedHtml("<?", "?>"),
            new UnclosedHtml("<!", ">"),
            new UnclosedHtml("<script", "</script>"),
            new UnclosedHtml("<style", "</style>"),
            new UnclosedHtml("<pre", "</pre>"),
            new UnclosedHtml("<textarea", "</textarea>"));

    private static final UnclosedHtml COMMENT = new UnclosedHtml("<!--", "-->");

    /** What is not closed in a block; a comment may begin anywhere in it. */
    static Optional<UnclosedHtml> in(String html) {
        String lower = html.stripLeading().toLowerCase(Locale.ROOT);
        int comment = lower.lastIndexOf(COMMENT.opener);
        if (comment >= 0) {
            return lower.indexOf(COMMENT.closer, comment) < 0 ? Optional.of(COMMENT) : Optional.empty();
        }
        return KINDS.stream()
                .filter(kind -> kind.begins(lower))
                .findFirst()
                .filter(kind -> !lower.contains(kind.closer.toLowerCase(Locale.ROOT)));
    }

    /** Whether the start is that of this kind: {@code <pre>}, and not {@code <preview>}. */
    private boolean begins(String lower) {
        String start = opener.toLowerCase(Locale.ROOT);
        boolean isTag = Character.isLetter(start.charAt(start.length() - 1));
        return lower.startsWith(start)
                && (!isTag || lower.length() == start.length() || " \t\n>".indexOf(lower.charAt(start.length())) >= 0);
    }
}
