package dev.mondai.input.markdown.layout.line;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Lines that begin further in by one to three blanks than their siblings right above and below: a slip of the author's, which
 * says nothing in Markdown. Siblings begin with the same sign, or with labels that count on.
 */
final class SlippedLines {

    private static final Pattern HEAD = Pattern.compile(
            "(?<blanks> {0,3})(?:(?<sign>[✅✔❌❎✖✗⬜🔲☐□■○×])|"
                    + "(?<judged>[(（]\\s*[OX○×√✓✗對错対错VF]\\s*[)）])|(?<open>[(（]?)(?:(?<number>\\d{1,3})|(?<letter>[A-Za-zア-ンА-я가-하]))(?<close>[.)、．）]|(?=[\\s\\u3000])))\\s*\\S.*");

    private SlippedLines() {}

    /** The lines, as many and with the same numbers, such ones without their blanks. */
    static List<Line> aligned(List<Line> lines) {
        List<Line> aligned = new ArrayList<>(lines);
        for (int i = 0; i < lines.size(); i++) {
            Matcher head = isFurtherIn(lines.get(i)) ? head(lines.get(i)) : null;
            if (head != null && isBetweenSiblings(lines, i, head)) {
                aligned.set(i, lines.get(i).replaced(0, head.end("blanks"), ""));
            }
        }
        return aligned;
    }

    /** Whether a line begins further in as it may have slipped, and with no bullet. */
    private static boolean isFurtherIn(Line line) {
        return line.text().startsWith(" ") && !line.text().startsWith("    ") && "-*+".indexOf(line.first()) < 0;
    }

    private static Matcher head(Line line) {
        Matcher head = HEAD.matcher(line.isText() && !line.isHeading() ? line.text() : "");
        return head.matches() ? head : null;
    }

    /** Whether neither neighbour is further in, and one of them is a sibling. */
    private static boolean isBetweenSiblings(List<Line> lines, int at, Matcher head) {
        Optional<Line> above = neighbour(lines, at, -1);
        Optional<Line> below = neighbour(lines, at, 1);
        return above.filter(line -> line.indent() > 0).isEmpty()
                && below.filter(line -> line.indent() > 0).isEmpty()
                && (above.filter(line -> isSibling(head, line, -1)).isPresent()
                        || below.filter(line -> isSibling(head, line, 1)).isPresent());
    }

    private static Optional<Line> neighbour(List<Line> lines, int at, int step) {
        int next = at + step;
        while (next >= 0 && next < lines.size() && lines.get(next).kind() == Line.Kind.BLANK) {
            next += step;
        }
        return next >= 0 && next < lines.size() ? Optional.of(lines.get(next)) : Optional.empty();
    }

    private static boolean isSibling(Matcher head, Line line, int step) {
        Matcher other = head(line);
        if (other == null) {
            return false;
        }
        if (head.group("number") != null && other.group("number") != null) {
            return isAlike(head, other)
                    && Integer.parseInt(other.group("number")) - Integer.parseInt(head.group("number")) == step;
        }
        if (head.group("letter") != null && other.group("letter") != null) {
            return isAlike(head, other)
                    && other.group("letter").charAt(0) - head.group("letter").charAt(0) == step;
        }
        return head.group("sign") != null && other.group("sign") != null
                || head.group("judged") != null && other.group("judged") != null;
    }

    private static boolean isAlike(Matcher head, Matcher other) {
        return head.group("open").equals(other.group("open"))
                && head.group("close").equals(other.group("close"));
    }
}
