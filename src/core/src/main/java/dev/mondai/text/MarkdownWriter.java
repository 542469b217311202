package dev.mondai.text;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Writes rich text as Markdown that mondai's own reader reads back as an equal text.
 *
 * <p>It is CommonMark with the tables and {@code ~~} of GFM, {@code [^1]} footnotes, {@code $…$} and {@code $$} math and
 * {@code {width=…}} behind images. What these lack is HTML: {@code <sub> <sup> <ruby>}, and {@code <em> <strong> <del>}
 * where asterisks would stay asterisks. Footnotes are defined at the end of the text. The last line has no line feed.
 *
 * <p>commonmark-java's renderer does not do here: it doubles the backslashes of formulas, writes brackets as
 * {@code \[}, which begins a formula, leaves {@code + x} a list, and knows neither emphasis beside CJK nor footnotes.
 */
public final class MarkdownWriter {

    private final Function<Gap, String> gap;
    private final @Nullable MarkdownNotes shared;

    private MarkdownWriter(Function<Gap, String> gap, @Nullable MarkdownNotes shared) {
        this.gap = gap;
        this.shared = shared;
    }

    /** A writer for texts without gaps; it throws an {@link IllegalStateException} at a gap. */
    public static MarkdownWriter create() {
        return withGaps(gap -> {
            throw new IllegalStateException("a gap outside a cloze: " + gap.id());
        });
    }

    /**
     * A writer for the text of a cloze.
     *
     * @param gap what is written for a gap, as it is
     */
    public static MarkdownWriter withGaps(Function<Gap, String> gap) {
        return new MarkdownWriter(gap, null);
    }

    /**
     * A writer for texts of one document, whose footnotes {@link #definitions} writes. Without it, each text defines its own.
     *
     * @param notes where the footnotes that are met are collected
     */
    public MarkdownWriter withNotes(MarkdownNotes notes) {
        return new MarkdownWriter(gap, notes);
    }

    /** The whole text. */
    public String write(RichText text) {
        if (shared != null) {
            return blocks(shared).join(text.blocks(), false);
        }
        MarkdownNotes notes = MarkdownNotes.from(1);
        String body = blocks(notes).join(text.blocks(), false);
        return Stream.of(body, definitions(notes))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("\n\n"));
    }

    /** What the footnotes say that were met in the texts of the document; empty where there were none. */
    public String definitions() {
        return shared == null ? "" : definitions(shared);
    }

    private String definitions(MarkdownNotes notes) {
        List<String> parts = new ArrayList<>();
        // A footnote may hold another one: there may be more of them after each.
        for (int i = 0; i < notes.count(); i++) {
            String content = blocks(notes).join(notes.get(i).content(), false);
            parts.add("[^" + notes.numberAt(i) + "]: " + MarkdownBlocks.indented(content, "    "));
        }
        return String.join("\n\n", parts);
    }

    private MarkdownBlocks blocks(MarkdownNotes notes) {
        return new MarkdownBlocks(gap, notes);
    }
}
