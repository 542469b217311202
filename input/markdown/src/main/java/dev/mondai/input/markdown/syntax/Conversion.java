package dev.mondai.input.markdown.syntax;

import dev.mondai.diagnostic.Diagnostic;
import dev.mondai.diagnostic.DiagnosticSink;
import dev.mondai.diagnostic.Location;
import dev.mondai.input.markdown.syntax.math.InlineMath;
import dev.mondai.text.Block;
import dev.mondai.text.Inline;
import dev.mondai.text.MathBlock;
import dev.mondai.text.MediaSource;
import dev.mondai.text.Paragraph;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;

/**
 * What all converters of one document share.
 *
 * @param syntax how a text is read that was cut out of it
 */
record Conversion(
        MarkdownSyntax syntax,
        MediaResolver media,
        Function<SourceSpan, Location> where,
        DiagnosticSink sink,
        FootnoteDefinitions footnotes,
        GapResolver gaps) {

    /** The same where footnotes and gaps have no place: within a footnote. */
    Conversion withinFootnote() {
        GapResolver told = gap -> {
            reportGap(gap.text(), gap);
            return Optional.empty();
        };
        return new Conversion(syntax, media, where, sink, FootnoteDefinitions.NESTED, hasGaps() ? told : gaps);
    }

    private boolean hasGaps() {
        return gaps != GapResolver.NONE;
    }

    /** Tells of a gap that stays text, where the text around could have gaps. */
    void reportGap(String text, Node node) {
        if (hasGaps()) {
            report(SyntaxCode.GAP_WITHIN, text, node);
        }
    }

    Conversion withSyntax(MarkdownSyntax newSyntax) {
        return new Conversion(newSyntax, media, where, sink, footnotes, gaps);
    }

    /** The same for a text that was cut out of the document, all of which stands at one place. */
    Conversion cutOut(Location place) {
        return new Conversion(syntax, media, span -> place, sink, FootnoteDefinitions.NESTED, GapResolver.NONE);
    }

    Conversion withGaps(GapResolver resolver) {
        return new Conversion(syntax, media, where, sink, footnotes, resolver);
    }

    List<Block> blocks(List<Node> siblings, Window window) {
        return new BlockConverter(this, siblings, window).convert();
    }

    List<Inline> inlines(List<Node> siblings, Window window) {
        return new InlineConverter(this, siblings, window).convert();
    }

    /** All that a node holds, as blocks. */
    List<Block> blocksIn(Node parent) {
        Excerpt excerpt = Excerpt.childrenOf(parent);
        return blocks(excerpt.nodes(), excerpt.window());
    }

    /** All that a node holds, as inlines. */
    List<Inline> inlinesIn(Node parent) {
        Excerpt excerpt = Excerpt.childrenOf(parent);
        return inlines(excerpt.nodes(), excerpt.window());
    }

    /** Inlines as a paragraph, parted where a displayed formula stands among them. */
    List<Block> paragraphs(List<Node> siblings, Window window) {
        List<Block> blocks = new ArrayList<>();
        int from = 0;
        for (int i = 0; i < siblings.size(); i++) {
            if (siblings.get(i) instanceof InlineMath math && math.isDisplay()) {
                addParagraph(siblings.subList(from, i), window, blocks);
                if (window.takeOne()) {
                    blocks.add(new MathBlock(math.tex()));
                }
                from = i + 1;
            }
        }
        addParagraph(siblings.subList(from, siblings.size()), window, blocks);
        return blocks;
    }

    private void addParagraph(List<Node> siblings, Window window, List<Block> blocks) {
        List<Inline> content = InlineList.stripped(inlines(siblings, window));
        if (!content.isEmpty()) {
            blocks.add(new Paragraph(content));
        }
    }

    /** What a node shows or plays; where that is an error, text in its place. */
    Inline mediaOrText(String destination, String alt, Node node, Function<MediaSource, Inline> maker) {
        return media.resolve(destination, place(node))
                .map(maker)
                .orElseGet(() -> MediaAddress.placeholder(alt, destination));
    }

    void report(SyntaxCode code, String argument, Node node) {
        sink.report(Diagnostic.at(place(node), code, argument));
    }

    /** The line in the user's file from where a node begins. */
    String sourceOf(Node node) {
        Location place = place(node);
        String line = place.sourceLine();
        return line.substring(Math.min(Math.max(place.column() - 1, 0), line.length()));
    }

    private Location place(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (!at.getSourceSpans().isEmpty()) {
                return where.apply(at.getSourceSpans().get(0));
            }
        }
        return where.apply(SourceSpan.of(0, 0, 0, 0));
    }
}
