package dev.mondai.table;

import dev.mondai.text.RichText;
import java.util.ArrayList;
import java.util.List;

/** What stands in a cell: plain characters and rich texts in turn. */
public record Cell(List<Part> parts) {

    /** Nothing. */
    public static final Cell EMPTY = new Cell(List.of());

    public Cell {
        parts = List.copyOf(parts);
    }

    /**
     * A piece of a cell.
     *
     * @param before plain characters; may be empty
     * @param text what follows them; may be empty
     */
    public record Part(String before, RichText text) {}

    public static Cell plain(String text) {
        return text.isEmpty() ? EMPTY : new Cell(List.of(new Part(text, RichText.EMPTY)));
    }

    public static Cell rich(RichText text) {
        return rich("", text);
    }

    /** A rich text after plain characters. */
    public static Cell rich(String before, RichText text) {
        return before.isEmpty() && text.isEmpty() ? EMPTY : new Cell(List.of(new Part(before, text)));
    }

    /** Several texts, numbered where there are more than one, each on a line of its own. */
    static Cell numbered(List<RichText> texts) {
        Cell all = EMPTY;
        for (int i = 0; i < texts.size(); i++) {
            String number = texts.size() == 1 ? "" : (i == 0 ? "" : "\n") + (i + 1) + ". ";
            all = all.then(rich(number, texts.get(i)));
        }
        return all;
    }

    public boolean isEmpty() {
        return parts.isEmpty();
    }

    /** This cell's content followed by another's. */
    public Cell then(Cell next) {
        List<Part> all = new ArrayList<>(parts);
        all.addAll(next.parts);
        return new Cell(all);
    }
}
