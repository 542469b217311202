package dev.mondai.input.markdown.layout.line;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * HTML at the beginning of a line that Markdown ends with its closing tag alone, and that has none in its part: it would take
 * all that follows along (CommonMark 0.31.2, section 4.6, start conditions 1 and 3). Its author asks about the tag.
 */
public final class OpenTags {

    private static final Pattern OPEN =
            Pattern.compile("(?i)^ {0,3}(?<tag><(?<name>script|style|pre|textarea)(?:\\s[^>`]*)?>|<\\?[a-z=]*)");

    private OpenTags() {}

    /** The lines of a part, such a tag between backticks. */
    public static List<String> asCode(List<String> lines) {
        if (!holdTag(lines)) {
            return lines;
        }
        BitSet code = Fences.in(lines);
        List<String> said = new ArrayList<>(lines);
        for (int i = 0; i < lines.size(); i++) {
            Matcher open = OPEN.matcher(lines.get(i));
            if (!code.get(i) && open.lookingAt() && !isClosed(open, lines.subList(i, lines.size()))) {
                said.set(i, coded(lines.get(i), open));
            }
        }
        return said;
    }

    private static boolean holdTag(List<String> lines) {
        for (String line : lines) {
            if (line.indexOf('<') >= 0 && OPEN.matcher(line).lookingAt()) {
                return true;
            }
        }
        return false;
    }

    private static boolean isClosed(Matcher open, List<String> lines) {
        String closer =
                open.group("name") == null ? "?>" : "</" + open.group("name").toLowerCase(Locale.ROOT) + ">";
        return lines.stream().anyMatch(line -> line.toLowerCase(Locale.ROOT).contains(closer));
    }

    private static String coded(String line, Matcher open) {
        return line.substring(0, open.start("tag")) + "`" + open.group("tag") + "`" + line.substring(open.end());
    }
}
