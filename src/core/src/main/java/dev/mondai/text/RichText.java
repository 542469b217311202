package dev.mondai.text;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A text with markup: a list of blocks, which may be empty. */
public record RichText(List<Block> blocks) {

    /** No text at all. */
    public static final RichText EMPTY = new RichText(List.of());

    public RichText {
        blocks = List.copyOf(blocks);
    }

    public static RichText of(Block... blocks) {
        return new RichText(List.of(blocks));
    }

    /** One paragraph of plain characters; {@link #EMPTY} for an empty text. */
    public static RichText plain(String text) {
        return text.isEmpty() ? EMPTY : of(new Paragraph(List.of(new Text(text))));
    }

    public boolean isEmpty() {
        return blocks.isEmpty();
    }

    /** This text followed by another. */
    public RichText then(RichText next) {
        if (isEmpty() || next.isEmpty()) {
            return isEmpty() ? next : this;
        }
        List<Block> all = new ArrayList<>(blocks);
        all.addAll(next.blocks);
        return new RichText(all);
    }

    /** The text's inlines where it is one paragraph or nothing, as most choices are. */
    public boolean isInline() {
        return blocks.isEmpty() || blocks.size() == 1 && blocks.get(0) instanceof Paragraph;
    }

    /** The images, sounds and films in document order, with those in lists, tables and footnotes. */
    public Stream<Media> media() {
        return nodes().filter(Media.class::isInstance).map(Media.class::cast);
    }

    /** All parts of the text in document order, each before its content, with those in lists, tables and footnotes. */
    public Stream<TextNode> nodes() {
        return NodeWalk.through(blocks);
    }
}
