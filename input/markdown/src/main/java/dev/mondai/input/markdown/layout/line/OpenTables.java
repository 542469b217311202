package dev.mondai.input.markdown.layout.line;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Tables without bars at their sides, {@code Question | Key} above {@code --- | ---}, as GitHub's Markdown allows ("Tables":
 * leading and trailing pipes are optional where the rows have one within).
 */
final class OpenTables {

    private static final Pattern RULE = Pattern.compile("[-:|\\s]+");
    private static final String BAR = "| ";

    private OpenTables() {}

    /** The lines, each row of such a table with a bar before it. */
    static List<Line> closed(List<Line> lines) {
        List<Line> closed = new ArrayList<>(lines);
        int at = 1;
        while (at < lines.size()) {
            int end = at + 1;
            if (isRule(lines.get(at)) && isRow(lines.get(at - 1))) {
                while (end < lines.size() && isRow(lines.get(end))) {
                    end++;
                }
                closed.subList(at - 1, end).replaceAll(OpenTables::withBar);
            }
            at = end;
        }
        return closed;
    }

    private static boolean isRule(Line line) {
        return line.isText()
                && (line.startsWith('-') || line.startsWith(':'))
                && line.text().indexOf('|') > 0
                && RULE.matcher(line.text()).matches();
    }

    private static boolean isRow(Line line) {
        return line.isText() && line.text().indexOf('|') > 0 && !line.startsWith('|');
    }

    private static Line withBar(Line line) {
        return Line.of(line.number(), line.column() - BAR.length(), BAR + line.text(), line.kind(), line.depth(), 0);
    }
}
