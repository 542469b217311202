package dev.mondai.input.markdown;

import dev.mondai.diagnostic.Diagnostic;
import dev.mondai.input.markdown.syntax.Excerpt;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;

/** Finds pairs in their section: the rows of a table with two columns, or the items of a list with an arrow in each. */
final class PairReader {

    private static final int SIDES = 2;

    private final SourceText source;
    private final ErrorCounter diagnostics;
    private final List<PairDraft> pairs = new ArrayList<>();

    PairReader(SourceDocument document) {
        this.source = document.source();
        this.diagnostics = document.diagnostics();
    }

    /** The pairs in their order; whatever is none is reported. */
    List<PairDraft> read(List<Node> nodes) {
        for (Node node : nodes) {
            if (node instanceof TableBlock table) {
                takeTable(table);
            } else if (node instanceof ListBlock) {
                takeItems(node);
            } else {
                report(node, MarkdownCode.PAIR_STRAY, Quotation.of(NodeText.of(node)));
            }
        }
        return List.copyOf(pairs);
    }

    /** The header says what stands in the columns, and belongs to no pair. */
    private void takeTable(TableBlock table) {
        int columns = TableRows.header(table).size();
        if (columns != SIDES) {
            report(table, MarkdownCode.PAIR_COLUMNS, columns);
            return;
        }
        String header = TableRows.header(table).stream()
                .map(cell -> Excerpt.childrenOf(cell).text().strip())
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(" | "));
        if (!header.isEmpty()) {
            report(table, MarkdownCode.PAIR_HEADER, Quotation.of(header));
        }
        for (Node row : TableRows.body(table)) {
            int written = TableRows.written(row, source);
            if (written > SIDES) {
                report(row, MarkdownCode.ROW_LENGTH, written, SIDES);
            } else {
                List<TableCell> cells = TableRows.cells(row);
                Excerpt left = Excerpt.childrenOf(cells.get(0));
                take(left, Excerpt.childrenOf(cells.get(1)), row);
            }
        }
    }

    private void takeItems(Node list) {
        for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
            Excerpt content = Excerpt.childrenOf(item);
            String text = content.text();
            Optional<Arrow> arrow = Arrow.in(text);
            if (arrow.isPresent()) {
                Excerpt left = content.slice(0, arrow.get().start());
                take(left, content.slice(arrow.get().end(), text.length()), item);
            } else {
                MarkdownCode code = Arrow.isIn(text) ? MarkdownCode.PAIR_AMBIGUOUS : MarkdownCode.PAIR_INCOMPLETE;
                report(item, code, Quotation.of(text));
            }
        }
    }

    private void take(Excerpt left, Excerpt right, Node place) {
        if (right.isEmpty()) {
            report(place, MarkdownCode.PAIR_INCOMPLETE, Quotation.of(left.text()));
        } else {
            pairs.add(new PairDraft(left, right, source.at(place)));
        }
    }

    private void report(Node place, MarkdownCode code, Object... arguments) {
        diagnostics.report(Diagnostic.at(source.at(place), code, arguments));
    }
}
