package dev.mondai.input.markdown;

import dev.mondai.diagnostic.Diagnostic;
import dev.mondai.diagnostic.Location;
import dev.mondai.input.markdown.syntax.Excerpt;
import dev.mondai.text.RichText;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;

/** Finds the accepted answers among some blocks: a single line, or the items of a list; a quote is its feedback. */
final class AnswerDrafts {

    private final SourceDocument document;
    private final List<AnswerDraft> drafts = new ArrayList<>();

    AnswerDrafts(SourceDocument document) {
        this.document = document;
    }

    /** The answers in their order; whatever is none is reported. */
    List<AnswerDraft> read(List<Node> nodes) {
        if (!nodes.isEmpty() && nodes.get(0) instanceof Paragraph) {
            take(nodes, document.source().at(nodes.get(0)));
        } else {
            nodes.forEach(this::takeList);
        }
        return List.copyOf(drafts);
    }

    /** The Markdown of the answers alone, whatever else there is. */
    static List<String> markdownOf(List<Node> nodes, SourceText source) {
        if (!nodes.isEmpty() && nodes.get(0) instanceof Paragraph) {
            return List.of(RawMarkdown.of(nodes.get(0), source));
        }
        return nodes.stream()
                .filter(ListBlock.class::isInstance)
                .flatMap(list -> children(list).stream())
                .map(Node::getFirstChild)
                .filter(Paragraph.class::isInstance)
                .map(paragraph -> RawMarkdown.of(paragraph, source))
                .toList();
    }

    private void takeList(Node node) {
        if (!(node instanceof ListBlock list)) {
            report(document.source().at(node), MarkdownCode.ANSWER_STRAY, Quotation.of(NodeText.of(node)));
            return;
        }
        for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
            take(children(item), document.source().at(item));
        }
    }

    /** A paragraph of one line, and quotes behind it. */
    private void take(List<Node> blocks, Location place) {
        if (blocks.isEmpty() || !(blocks.get(0) instanceof Paragraph first)) {
            report(place, MarkdownCode.ANSWER_EMPTY);
            return;
        }
        RichText feedback = RichText.EMPTY;
        for (Node block : blocks.subList(1, blocks.size())) {
            if (block instanceof BlockQuote) {
                feedback = feedback.then(document.rich().richText(Excerpt.childrenOf(block)));
            } else {
                report(document.source().at(block), MarkdownCode.ANSWER_STRAY, Quotation.of(NodeText.of(block)));
            }
        }
        if (first.getSourceSpans().size() > 1) {
            report(place, MarkdownCode.ANSWER_LINES, Quotation.of(NodeText.of(first)));
        }
        drafts.add(new AnswerDraft(RawMarkdown.of(first, document.source()), feedback, place));
    }

    private static List<Node> children(Node item) {
        List<Node> children = new ArrayList<>();
        for (Node child = item.getFirstChild(); child != null; child = child.getNext()) {
            children.add(child);
        }
        return children;
    }

    private void report(Location place, MarkdownCode code, Object... arguments) {
        document.diagnostics().report(Diagnostic.at(place, code, arguments));
    }
}
