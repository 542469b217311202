package dev.mondai.input.markdown.syntax;

import dev.mondai.diagnostic.DiagnosticSink;
import dev.mondai.diagnostic.Location;
import dev.mondai.text.Block;
import dev.mondai.text.Inline;
import dev.mondai.text.RichText;
import java.util.List;
import java.util.function.Function;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;

/**
 * Makes rich text of parts of a parsed document.
 *
 * <pre>{@code
 * RichTextBuilder rich = new RichTextBuilder(document, media.in(folder), span -> place(span), diagnostics);
 * RichText stem = rich.richText(Excerpt.of(stemBlocks));
 * }</pre>
 */
public final class RichTextBuilder {

    private final Conversion conversion;

    /**
     * A builder for one document.
     *
     * @param document where the definitions of footnotes stand
     * @param media finds what the addresses of images, sounds and films mean
     * @param where turns a place in the parsed text into one in the user's file
     */
    public RichTextBuilder(
            Node document, MediaResolver media, Function<SourceSpan, Location> where, DiagnosticSink sink) {
        this(new Conversion(
                MarkdownSyntax.lenient(), media, where, sink, FootnoteDefinitions.in(document), GapResolver.NONE));
    }

    private RichTextBuilder(Conversion conversion) {
        this.conversion = conversion;
    }

    /** A builder for the same document that asks what each gap is; without it gaps stay text. */
    public RichTextBuilder withGaps(GapResolver resolver) {
        return new RichTextBuilder(conversion.withGaps(resolver));
    }

    /** A builder that reads texts cut out of the document in this syntax; without it in the lenient one. */
    public RichTextBuilder withSyntax(MarkdownSyntax syntax) {
        return new RichTextBuilder(conversion.withSyntax(syntax));
    }

    /**
     * A text that was cut out of the document as Markdown, such as an answer within a gap.
     *
     * @param place where it stands in the user's file
     */
    public RichText cutOut(String markdown, Location place) {
        Node parsed = conversion.syntax().parse(markdown);
        return new RichText(conversion.cutOut(place).blocksIn(parsed));
    }

    /** The blocks of an excerpt; its inlines as one paragraph. */
    public RichText richText(Excerpt excerpt) {
        return new RichText(blocks(excerpt));
    }

    /** The blocks of an excerpt; its inlines as one paragraph. A displayed formula becomes a block of its own. */
    public List<Block> blocks(Excerpt excerpt) {
        if (excerpt.isEmpty()) {
            return List.of();
        }
        return excerpt.nodes().get(0) instanceof org.commonmark.node.Block
                ? conversion.blocks(excerpt.nodes(), excerpt.window())
                : conversion.paragraphs(excerpt.nodes(), excerpt.window());
    }

    /** The inlines of an excerpt of inlines. */
    public List<Inline> inlines(Excerpt excerpt) {
        return conversion.inlines(excerpt.nodes(), excerpt.window());
    }
}
