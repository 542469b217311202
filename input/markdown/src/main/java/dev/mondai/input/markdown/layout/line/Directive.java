package dev.mondai.input.markdown.layout.line;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Directives of MyST that hide or frame what stands between their fences, which is no code: {@code ```{dropdown} Answer}. */
final class Directive {

    private static final Pattern OPENING =
            Pattern.compile("^\\s*(?<fence>`{3,}|~{3,})\\s*\\{(?:dropdown|toggle|details|admonition|hint|tip)\\}.*$");
    private static final Pattern END = Pattern.compile("^\\s*(?:`{3,}|~{3,})\\s*$");

    private Directive() {}

    /** The fence that a line opens one with. */
    static Optional<String> fence(String line) {
        if (line.indexOf('{') < 0) {
            return Optional.empty();
        }
        Matcher opening = OPENING.matcher(line);
        return opening.matches() ? Optional.of(opening.group("fence")) : Optional.empty();
    }

    /** The same with the other fence that MyST knows, where a line that is no code opens or ends one. */
    static Optional<String> asColons(String line) {
        Matcher opening = OPENING.matcher(line);
        if (opening.matches()) {
            int end = opening.end("fence");
            return Optional.of(colons(line.substring(0, end)) + line.substring(end));
        }
        return END.matcher(line).matches() ? Optional.of(colons(line)) : Optional.empty();
    }

    private static String colons(String fence) {
        return fence.replace('`', ':').replace('~', ':');
    }
}
