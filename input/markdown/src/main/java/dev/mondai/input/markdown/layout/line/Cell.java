package dev.mondai.input.markdown.layout.line;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A cell of a table's row.
 *
 * @param start where it starts in the line, behind its bar
 * @param end where it ends, before the next bar
 */
public record Cell(Line line, int start, int end) {

    private static final Pattern CELL = Pattern.compile("(?:\\\\\\||[^|])++");
    private static final Pattern RULE = Pattern.compile("\\s*\\|[\\s|:-]*-[\\s|:-]*");

    /** Whether a line is a row: one that begins with a bar. */
    public static boolean isRow(Line line) {
        return line.isText() && line.startsWith('|');
    }

    /** Whether a line stands between a table's head and the rows. */
    public static boolean isRule(Line line) {
        return line.startsWith('|') && RULE.matcher(line.narrow()).matches();
    }

    /** The cells of a row, blank ones among them. */
    public static List<Cell> of(Line line) {
        List<Cell> cells = new ArrayList<>();
        Matcher cell = CELL.matcher(line.narrow());
        while (cell.find()) {
            if (!cell.group().isBlank()
                    || cell.start() > line.narrow().indexOf('|')
                            && cell.end() < line.narrow().length()) {
                cells.add(new Cell(line, cell.start(), cell.end()));
            }
        }
        return cells;
    }

    public String text() {
        return line.narrow().substring(start, end);
    }

    public Piece piece() {
        return Piece.between(line, start, end);
    }

    /** The cell as a line of its own, without the blanks around it. */
    public Line asLine() {
        String text = text();
        int first = start + text.length() - text.stripLeading().length();
        return line.cell(first, Math.max(first, start + text.stripTrailing().length()));
    }
}
