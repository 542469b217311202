package dev.mondai.input.markdown.layout.line;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line of colons that opens or closes a container: {@code :::details Answer}, {@code :::tip[Answer]} of Docusaurus,
 * {@code ::: {.callout-tip title="Answer"}} of Quarto, {@code :::{dropdown} Answer} of MyST, with its options on the lines below.
 *
 * @param column where its title stands
 * @param title what stands for the rest while it is hidden, and may be empty; of an option, the whole line
 */
record ColonFence(Kind kind, int column, String title) {

    enum Kind {
        OPEN,
        /** Opens a container that sets nothing off, such as a column. */
        FRAME,
        CLOSE,
        OPTION
    }

    private static final Pattern NAMED = Pattern.compile(
            "^\\s*:{3,}\\s*(?<name>[A-Za-z][^\\s\\[]*)\\s*(?:\\[(?<label>[^\\[\\]]+)](?:\\{[^{}]*})?\\s*|(?<title>.*))$");
    private static final Pattern BRACED = Pattern.compile("^\\s*:{3,}\\s*\\{(?<in>[^{}]*)\\}\\s*(?<title>[^:{}]*)$");
    private static final Pattern NAMED_TITLE = Pattern.compile("\\btitle\\s*=\\s*\"(?<title>[^\"]*)\"");
    private static final Pattern END = Pattern.compile("^\\s*:{3,}\\s*$");
    private static final Pattern OPTION_LINE = Pattern.compile("^\\s*:[a-z][a-z-]*:(?:\\s.*)?$");
    private static final Pattern COLUMNS = Pattern.compile("(?:columns?|(?:non)?incremental)\\b.*");
    private static final Pattern CALLOUT = Pattern.compile("\\.(?:callout|admonition|solution|answer)\\b");

    static Optional<ColonFence> in(String line) {
        if (!line.stripLeading().startsWith(":::")) {
            return OPTION_LINE.matcher(line).matches()
                    ? Optional.of(new ColonFence(Kind.OPTION, 0, line))
                    : Optional.empty();
        }
        if (END.matcher(line).matches()) {
            return Optional.of(new ColonFence(Kind.CLOSE, 0, ""));
        }
        Matcher named = NAMED.matcher(line);
        if (named.matches()) {
            boolean frame = COLUMNS.matcher(named.group("name")).matches();
            String said = named.group("label") == null ? "title" : "label";
            return Optional.of(new ColonFence(frame ? Kind.FRAME : Kind.OPEN, named.start(said), named.group(said)));
        }
        Matcher braced = BRACED.matcher(line);
        return braced.matches() ? Optional.of(braced(braced)) : Optional.empty();
    }

    private static ColonFence braced(Matcher braced) {
        Matcher title = NAMED_TITLE.matcher(braced.group("in"));
        if (title.find()) {
            return new ColonFence(Kind.OPEN, braced.start("in") + title.start("title"), title.group("title"));
        }
        boolean frame = braced.group("in").strip().startsWith(".")
                && !CALLOUT.matcher(braced.group("in")).find();
        return new ColonFence(frame ? Kind.FRAME : Kind.OPEN, braced.start("title"), braced.group("title"));
    }
}
