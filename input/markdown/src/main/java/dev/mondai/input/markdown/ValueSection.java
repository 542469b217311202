package dev.mondai.input.markdown;

import dev.mondai.input.markdown.syntax.Excerpt;
import dev.mondai.model.ValueTable;
import dev.mondai.text.Inline;
import dev.mondai.text.InlineMath;
import dev.mondai.text.Media;
import dev.mondai.text.PlainText;
import dev.mondai.text.RichText;
import dev.mondai.text.Text;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.node.Node;

/** The section of values: a table with the names in its header and a row for each variant. */
final class ValueSection {

    private final QuestionFrame frame;

    ValueSection(QuestionFrame frame) {
        this.frame = frame;
    }

    /** Empty where it is wrong, which is reported. */
    Optional<ValueTable> read() {
        List<Node> nodes = frame.parts().content(Section.VALUES);
        if (nodes.size() == 1 && nodes.get(0) instanceof TableBlock table) {
            List<String> names = texts(TableRows.header(table));
            List<List<String>> rows = new ArrayList<>();
            TableRows.body(table).forEach(row -> row(row, names.size()).ifPresent(rows::add));
            if (isSound(names) && !TableRows.body(table).isEmpty()) {
                return frame.isSound() ? Optional.of(new ValueTable(names, rows)) : Optional.empty();
            }
        }
        frame.report(frame.parts().place(Section.VALUES), MarkdownCode.VALUES_MISSING);
        return Optional.empty();
    }

    private static boolean isSound(List<String> names) {
        return new HashSet<>(names).size() == names.size() && names.stream().noneMatch(String::isBlank);
    }

    private Optional<List<String>> row(Node row, int columns) {
        int written = TableRows.written(row, frame.document().source());
        if (written == columns) {
            return Optional.of(texts(TableRows.cells(row)));
        }
        frame.report(frame.document().source().at(row), MarkdownCode.VALUES_LENGTH, written, columns);
        return Optional.empty();
    }

    private List<String> texts(List<? extends Node> cells) {
        return cells.stream().map(this::text).toList();
    }

    /** A value may stand in a formula, an answer to be typed and a name: it is plain text. */
    private String text(Node cell) {
        RichText content = frame.document().richText(List.of(Excerpt.childrenOf(cell)));
        if (content.nodes().anyMatch(node -> node instanceof Media || node instanceof InlineMath)) {
            frame.report(frame.document().source().at(cell), MarkdownCode.VALUE_MARKUP);
        } else if (content.nodes().anyMatch(node -> node instanceof Inline && !(node instanceof Text))) {
            frame.report(
                    frame.document().source().at(cell),
                    MarkdownCode.VALUE_PLAIN,
                    Quotation.of(PlainText.singleLine(content)));
        }
        return PlainText.singleLine(content);
    }
}
