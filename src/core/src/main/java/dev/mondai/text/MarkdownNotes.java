package dev.mondai.text;

import java.util.ArrayList;
import java.util.List;

/**
 * The footnotes of some texts that stand in one document, numbered as they come; equal ones share a number.
 *
 * <pre>{@code
 * MarkdownNotes notes = MarkdownNotes.from(1);
 * MarkdownWriter writer = MarkdownWriter.create().withNotes(notes);
 * String texts = writer.write(stem) + "\n\n" + writer.write(explanation) + "\n\n" + writer.definitions();
 * }</pre>
 */
public final class MarkdownNotes {

    private final int first;
    private final List<Footnote> notes = new ArrayList<>();

    private MarkdownNotes(int first) {
        this.first = first;
    }

    /** No footnotes yet; the first one gets this number. */
    public static MarkdownNotes from(int first) {
        return new MarkdownNotes(first);
    }

    /** The number that the next footnote gets. */
    public int next() {
        return first + notes.size();
    }

    int numberOf(Footnote note) {
        if (!notes.contains(note)) {
            notes.add(note);
        }
        return first + notes.indexOf(note);
    }

    int count() {
        return notes.size();
    }

    Footnote get(int index) {
        return notes.get(index);
    }

    int numberAt(int index) {
        return first + index;
    }
}
