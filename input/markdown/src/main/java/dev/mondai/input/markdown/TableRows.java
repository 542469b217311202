package dev.mondai.input.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableBody;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.node.Node;

/** The rows of a table that means something, such as pairs. */
final class TableRows {

    private static final Pattern ESCAPED = Pattern.compile("\\\\\\|");

    private TableRows() {}

    static List<TableCell> header(TableBlock table) {
        return cells(table.getFirstChild().getFirstChild());
    }

    /** The rows below the header. */
    static List<Node> body(TableBlock table) {
        List<Node> rows = new ArrayList<>();
        for (Node part = table.getFirstChild(); part != null; part = part.getNext()) {
            if (part instanceof TableBody) {
                addChildren(part, rows);
            }
        }
        return rows;
    }

    static List<TableCell> cells(Node row) {
        List<TableCell> cells = new ArrayList<>();
        for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
            cells.add((TableCell) cell);
        }
        return cells;
    }

    /**
     * How many cells the author wrote.
     *
     * <p>GFM's tables add the missing ones and leave out those too many without a word (section 4.10 of its
     * specification).
     */
    static int written(Node row, SourceText source) {
        String line = ESCAPED.matcher(RawMarkdown.of(row, source)).replaceAll("_");
        int from = line.startsWith("|") ? 1 : 0;
        int to = line.endsWith("|") ? line.length() - 1 : line.length();
        return from > to
                ? 0
                : (int) line.substring(from, to).chars().filter(c -> c == '|').count() + 1;
    }

    private static void addChildren(Node parent, List<Node> children) {
        for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
            children.add(child);
        }
    }
}
