package dev.mondai.input.markdown;

import dev.mondai.input.markdown.syntax.Excerpt;
import dev.mondai.input.markdown.syntax.GapResolver;
import dev.mondai.input.markdown.syntax.RichTextBuilder;
import dev.mondai.spi.BankSource.SourceFile;
import dev.mondai.text.Block;
import dev.mondai.text.RichText;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.Node;

/**
 * A parsed file: what all its questions share.
 *
 * @param file the file
 * @param settings what holds in its folder
 * @param source its text
 * @param defaults what its front matter says
 * @param rich makes rich text of its nodes
 * @param diagnostics counts the errors in it
 */
record SourceDocument(
        SourceFile file,
        BankSettings settings,
        SourceText source,
        Fields defaults,
        RichTextBuilder rich,
        ErrorCounter diagnostics) {

    SourceDocument withDefaults(Fields newDefaults) {
        return new SourceDocument(file, settings, source, newDefaults, rich, diagnostics);
    }

    SourceDocument withGaps(GapResolver gaps) {
        return new SourceDocument(file, settings, source, defaults, rich.withGaps(gaps), diagnostics);
    }

    /** The pieces one after the other. */
    RichText richText(List<Excerpt> pieces) {
        List<Block> blocks = new ArrayList<>();
        pieces.forEach(piece -> blocks.addAll(rich.richText(piece).blocks()));
        return new RichText(blocks);
    }

    RichText richTextOf(List<Node> nodes) {
        return nodes.isEmpty() ? RichText.EMPTY : rich.richText(Excerpt.of(nodes));
    }
}
