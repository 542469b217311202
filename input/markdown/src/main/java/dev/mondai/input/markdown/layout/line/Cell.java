package dev.mondai.input.markdown.layout.line;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A cell of a table's row.
 *
 * @param start where it starts in the line, behind its bar
 * @param end where it ends, before the next bar
 */
public record Cell(Line line, int start, int end) {

    private static final Pattern RULE = Pattern.compile("\\s*\\|[\\s|:-]*-[\\s|:-]*");

    /** Whether a line is a row: one that begins with a bar. */
    public static boolean isRow(Line line) {
        return line.isText() && line.startsWith('|');
    }

    /** Whether a line stands between a table's head and the rows. */
    public static boolean isRule(Line line) {
        return line.startsWith('|')
                && line.narrow().indexOf('-') > 0
                && RULE.matcher(line.narrow()).matches();
    }

    /** The cells of a row, blank ones among them. */
    public static List<Cell> of(Line line) {
        String text = line.narrow();
        List<Cell> cells = new ArrayList<>();
        int first = text.indexOf('|');
        int end;
        for (int start = 0; start < text.length(); start = end + 1) {
            end = end(text, start);
            boolean between = start > first && end < text.length();
            if (end > start && (between || !text.substring(start, end).isBlank())) {
                cells.add(new Cell(line, start, end));
            }
        }
        return cells;
    }

    /** The place of the bar that ends a cell, which no backslash stands before; the text's end where there is none. */
    private static int end(String text, int start) {
        int end = text.indexOf('|', start);
        while (end > start && text.charAt(end - 1) == '\\') {
            end = text.indexOf('|', end + 1);
        }
        return end < 0 ? text.length() : end;
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
