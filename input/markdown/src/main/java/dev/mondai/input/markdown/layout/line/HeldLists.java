package dev.mondai.input.markdown.layout.line;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Lists that are all that an empty box holds, behind a blank line, though nothing sets them in:
 * <pre>
 * - [x]
 *
 * 3. tea
 * 4. milk
 * </pre>
 *
 * <p>Their items are neither choices nor questions.
 */
final class HeldLists {

    private static final Pattern EMPTY_BOX = Pattern.compile("\\s*[-*+]\\s+\\[[ xX]?]\\s*");
    private static final Pattern BOX = Pattern.compile("\\s*[-*+]\\s+\\[[ xX]?](?:\\s.*)?");
    private static final Pattern ITEM = Pattern.compile("\\s{0,3}(?:[-*+]\\s+(?!\\[[ xX]?])|\\d{1,2}[.)]\\s+)\\S.*");
    private static final String INDENT = "    ";

    private HeldLists() {}

    /** The lines, such lists set in, where another box stands behind: what follows the last one may be anything. */
    static List<Line> setIn(List<Line> lines) {
        List<Line> read = new ArrayList<>(lines);
        for (int i = 0; i + 2 < lines.size(); i++) {
            boolean opens = "-*+".indexOf(lines.get(i).first()) >= 0
                    && lines.get(i + 1).kind() == Line.Kind.BLANK
                    && lines.get(i).text().stripTrailing().endsWith("]")
                    && matches(EMPTY_BOX, lines.get(i));
            int end = opens ? end(lines, i + 2) : i;
            int next = opens ? behindBlanks(lines, end) : i;
            boolean held = end > i + 2
                    && next > end
                    && next < lines.size()
                    && matches(BOX, lines.get(next))
                    && lines.get(next).indent() == lines.get(i).indent();
            for (int at = i + 2; held && at < end; at++) {
                read.set(at, lines.get(at).replaced(0, 0, INDENT));
            }
        }
        return read;
    }

    private static int end(List<Line> lines, int from) {
        int end = from;
        while (end < lines.size()
                && matches(ITEM, lines.get(end))
                && !lines.get(end).asks()) {
            end++;
        }
        return end;
    }

    private static int behindBlanks(List<Line> lines, int from) {
        int at = from;
        while (at < lines.size() && lines.get(at).kind() == Line.Kind.BLANK) {
            at++;
        }
        return at;
    }

    private static boolean matches(Pattern pattern, Line line) {
        return line.isText() && pattern.matcher(line.text()).matches();
    }
}
