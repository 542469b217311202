package dev.mondai.exporter.markdown;

import dev.mondai.text.Block;
import dev.mondai.text.Inline;
import dev.mondai.text.Paragraph;
import dev.mondai.text.RawInline;
import dev.mondai.text.RichText;
import java.util.ArrayList;
import java.util.List;

/** Keeps text from being read as what it looks like: a comment before it, which readers leave out. */
final class Guard {

    static final String COMMENT = "<!-- -->";

    /** An element without content, where a comment would begin a block of HTML (CommonMark 0.31.2, section 4.6). */
    static final String AT_LINE_START = "<i></i>";

    private Guard() {}

    static List<Inline> before(List<Inline> text) {
        List<Inline> guarded = new ArrayList<>(text);
        guarded.add(0, new RawInline(COMMENT));
        return guarded;
    }

    static List<Inline> behind(List<Inline> text) {
        List<Inline> guarded = new ArrayList<>(text);
        guarded.add(new RawInline(COMMENT));
        return guarded;
    }

    /** The same text with a comment before its first paragraph's first character. */
    static RichText before(RichText text) {
        List<Block> blocks = new ArrayList<>(text.blocks());
        if (!blocks.isEmpty() && blocks.get(0) instanceof Paragraph first) {
            blocks.set(0, new Paragraph(before(first.content())));
        }
        return new RichText(blocks);
    }
}
