package dev.mondai.input.markdown.layout.line;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A tag of a site generator's template that hides or frames what stands between it and its end: {@code {{< details
 * "Answer" >}}} of Hugo, {@code {% hint style="success" %}} of GitBook.
 *
 * @param column where its title stands
 * @param title what stands for the rest while it is hidden; empty where there is none
 */
record Shortcode(Kind kind, int column, String title) {

    /** What it does. */
    enum Kind {
        OPEN,
        CLOSE,
        /** Begins or ends a frame without a title. */
        FRAME
    }

    private static final Pattern TAG = Pattern.compile("^\\s*\\{(?:\\{[<%]|%)-?\\s*(?<end>/\\s*|end)?"
            + "(?<name>details|expand|collaps\\w*|spoiler|fold(?:ing)?|hide\\w*|toggle|accordion\\w*|reveal|answer|solution"
            + "|hint|note|notice|alert|callout|admonition|tip)\\b\\s*"
            + "(?:.*\\b(?:title|summary|text|label|header)\\s*=\\s*\"(?<named>[^\"]*)\".*?|[^\"=]*\"(?<quoted>[^\"]*)\".*?"
            + "|(?<bare>[^\"]*?)|.*?)\\s*-?[%>]\\}\\}?\\s*$");

    /** What Kramdown gives the block beside it: {@code {: .no_toc }}. */
    private static final Pattern ATTRIBUTES = Pattern.compile("^\\s*\\{:[^{}]*\\}\\s*$");

    private static final Set<String> SAY_WHAT_THEY_HOLD = Set.of("answer", "solution");

    /** What stands bare in them is a style. */
    private static final Set<String> FRAMES = Set.of("hint", "note", "notice", "alert", "callout", "admonition", "tip");

    /** The tag that a line consists of. */
    static Optional<Shortcode> in(String line) {
        if (ATTRIBUTES.matcher(line).matches()) {
            return Optional.of(new Shortcode(Kind.FRAME, 0, ""));
        }
        Matcher tag = TAG.matcher(line);
        return tag.matches() ? Optional.of(of(tag)) : Optional.empty();
    }

    private static Shortcode of(Matcher tag) {
        String name = tag.group("name");
        Optional<String> title = Stream.of("named", "quoted", "bare")
                .filter(group -> tag.group(group) != null && !tag.group(group).isBlank())
                .findFirst();
        if (FRAMES.contains(name)
                && title.filter(group -> !group.equals("bare")).isEmpty()) {
            return new Shortcode(Kind.FRAME, 0, "");
        }
        if (tag.group("end") != null) {
            return new Shortcode(Kind.CLOSE, 0, "");
        }
        String said = title.orElse("name");
        return new Shortcode(
                Kind.OPEN,
                tag.start(said),
                title.isPresent() || SAY_WHAT_THEY_HOLD.contains(name) ? tag.group(said) : "");
    }
}
