package dev.mondai.input.markdown.layout.line;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A tag that a line begins with, of a page's own component that hides or frames what stands between it and its end, as MDX,
 * Vue and Slidev have them: {@code <Accordion title="Answer">}, {@code <v-click>}.
 *
 * @param end whether it is the end of one that began before
 * @param column where its title begins
 * @param title what stands for the rest while it is hidden; empty for a frame
 * @param from where what it holds on its own line begins
 * @param to where that ends, the length of the line where its end does not stand there too
 */
record Component(boolean end, int column, String title, int from, int to) {

    private static final Pattern TAG = Pattern.compile(
            "^\\s*<(?<end>/)?(?<name>Accordion\\w*|Collaps\\w*|Details|Expand\\w*|Spoiler\\w*|Toggle\\w*"
                    + "|Reveal\\w*|Fold\\w*|Callout|Admonition|Alert|Note|Tip|Info|Success|Solution|Answer\\w*|Hint"
                    + "|Explanation|v-clicks?|v-after)\\b(?<attributes>(?:\\s[^<>]*)?)(?<!/)>");
    private static final Pattern TITLE =
            Pattern.compile("\\b(?:title|summary|label|header|heading)\\s*=\\s*\\{?[\"'](?<title>[^\"']+)[\"']");
    private static final Set<String> SAY_WHAT_THEY_HOLD = Set.of("Solution", "Answer", "Hint", "Explanation");

    /** The tag that a line begins with. */
    static Optional<Component> in(String line) {
        Matcher tag = TAG.matcher(line);
        if (!tag.lookingAt()) {
            return Optional.empty();
        }
        boolean end = tag.group("end") != null;
        boolean closed = !end && line.stripTrailing().endsWith("</" + tag.group("name") + ">");
        int to = closed ? line.lastIndexOf("</") : line.length();
        if (end && !line.substring(tag.end()).isBlank()) {
            return Optional.empty();
        }
        Matcher title = TITLE.matcher(tag.group("attributes"));
        if (title.find()) {
            int column = tag.start("attributes") + title.start("title");
            return Optional.of(new Component(end, column, title.group("title"), tag.end(), to));
        }
        boolean says = !end && SAY_WHAT_THEY_HOLD.contains(tag.group("name"));
        return Optional.of(new Component(end, tag.start("name"), says ? tag.group("name") : "", tag.end(), to));
    }

    /** Whether it hides what it holds behind a title. */
    boolean hides() {
        return !title.isEmpty();
    }
}
