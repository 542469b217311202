package dev.mondai.text;

import java.util.List;

/**
 * A table with one header row.
 *
 * @param alignments how the cells of each column are aligned; gives the number of columns
 * @param header the header's cells
 * @param rows the cells of each row under the header
 */
public record Table(List<Alignment> alignments, List<List<Inline>> header, List<List<List<Inline>>> rows)
        implements Block {

    public Table {
        alignments = List.copyOf(alignments);
        header = header.stream().map(List::copyOf).toList();
        rows = rows.stream().map(row -> row.stream().map(List::copyOf).toList()).toList();
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.table(this);
    }

    /** How the text of a column's cells is aligned; {@link #NONE} leaves it to the target. */
    public enum Alignment {
        NONE,
        LEFT,
        CENTER,
        RIGHT
    }
}
