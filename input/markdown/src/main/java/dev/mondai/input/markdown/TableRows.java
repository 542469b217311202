package dev.mondai.input.markdown;

import dev.mondai.input.markdown.syntax.WrittenCells;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableBody;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.node.Node;

/** The rows of a table that means something, such as pairs. */
final class TableRows {

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

    /** How many cells the author wrote: the parser gives each row as many as the header has. */
    static int written(Node row, SourceText source) {
        return WrittenCells.of(RawMarkdown.of(row, source)).size();
    }

    private static void addChildren(Node parent, List<Node> children) {
        for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
            children.add(child);
        }
    }
}
