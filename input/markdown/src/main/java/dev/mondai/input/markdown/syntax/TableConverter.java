package dev.mondai.input.markdown.syntax;

import dev.mondai.text.Inline;
import dev.mondai.text.Table;
import dev.mondai.text.Table.Alignment;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.Node;

/** Makes tables; their rows are as long as the header, as GFM 0.29 has it (section 4.10). */
final class TableConverter {

    private final Conversion conversion;
    private final List<List<List<Inline>>> header = new ArrayList<>();
    private final List<List<List<Inline>>> rows = new ArrayList<>();
    private final List<Alignment> alignments = new ArrayList<>();

    TableConverter(Conversion conversion) {
        this.conversion = conversion;
    }

    Table convert(TableBlock table) {
        for (Node part : Excerpt.children(table)) {
            for (Node row : Excerpt.children(part)) {
                add((TableRow) row, part instanceof TableHead);
            }
        }
        return new Table(alignments, header.get(0), rows);
    }

    private void add(TableRow row, boolean isHeader) {
        List<List<Inline>> cells = new ArrayList<>();
        for (Node cell : Excerpt.children(row)) {
            cells.add(conversion.inlinesIn(cell));
            if (isHeader) {
                alignments.add(alignment((TableCell) cell));
            }
        }
        (isHeader ? header : rows).add(cells);
        tellLost(row, cells.size());
    }

    private void tellLost(TableRow row, int columns) {
        List<String> written = WrittenCells.of(conversion.sourceOf(row));
        String lost = written.stream()
                .skip(columns)
                .map(String::strip)
                .filter(cell -> !cell.isEmpty())
                .collect(Collectors.joining(" | "));
        if (!lost.isEmpty()) {
            conversion.report(SyntaxCode.CELLS_DROPPED, HtmlLoss.summary(lost), row);
        }
    }

    private static Alignment alignment(TableCell cell) {
        return cell.getAlignment() == null
                ? Alignment.NONE
                : Alignment.valueOf(cell.getAlignment().name());
    }
}
