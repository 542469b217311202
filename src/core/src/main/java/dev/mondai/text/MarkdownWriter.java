package dev.mondai.text;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

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

    private MarkdownWriter(Function<Gap, String> gap) {
        this.gap = gap;
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
        return new MarkdownWriter(gap);
    }

    /** The whole text. */
    public String write(RichText text) {
        List<Footnote> footnotes = new ArrayList<>();
        MarkdownBlocks blocks = new MarkdownBlocks(gap, footnotes);
        String body = blocks.join(text.blocks(), false);
        List<String> parts = new ArrayList<>(List.of(body));
        // A footnote may hold another one: the list grows while it is written.
        for (int i = 0; i < footnotes.size(); i++) {
            String content = blocks.join(footnotes.get(i).content(), false);
            parts.add("[^" + (i + 1) + "]: " + MarkdownBlocks.indented(content, "    "));
        }
        return parts.stream().filter(part -> !part.isEmpty()).collect(Collectors.joining("\n\n"));
    }
}
