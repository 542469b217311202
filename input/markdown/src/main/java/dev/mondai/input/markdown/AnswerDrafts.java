package dev.mondai.input.markdown;

import dev.mondai.diagnostic.Diagnostic;
import dev.mondai.diagnostic.Location;
import dev.mondai.input.markdown.syntax.Excerpt;
import dev.mondai.text.RichText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.jspecify.annotations.Nullable;

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
        if (nodes.size() == 1 && isStar(nodes.get(0))) {
            return List.of("*");
        }
        return nodes.stream()
                .filter(ListBlock.class::isInstance)
                .flatMap(list -> children(list).stream())
                .map(Node::getFirstChild)
                .flatMap(first -> markdownOf(first, source).stream())
                .toList();
    }

    /** The line that begins an item; a star with nothing or a percentage behind it is no list in it. */
    private static Optional<String> markdownOf(@Nullable Node first, SourceText source) {
        if (first instanceof Paragraph) {
            return Optional.of(RawMarkdown.of(first, source));
        }
        if (!(first instanceof BulletList list) || !"*".equals(list.getMarker())) {
            return Optional.empty();
        }
        Node only = list.getFirstChild();
        Node behind = only.getFirstChild();
        String percentage = behind instanceof Paragraph ? RawMarkdown.of(behind, source) : "";
        boolean isAlone = only.getNext() == null && (behind == null || behind.getNext() == null);
        boolean isPercentage =
                behind == null || Percentage.behind("*" + percentage).text().equals("*");
        return isAlone && isPercentage ? Optional.of(("* " + percentage).strip()) : Optional.empty();
    }

    /** A star alone, which is read as a list with an empty item. */
    private static boolean isStar(Node node) {
        return node instanceof BulletList list
                && "*".equals(list.getMarker())
                && list.getFirstChild().getNext() == null
                && list.getFirstChild().getFirstChild() == null;
    }

    private void takeList(Node node) {
        if (isStar(node)) {
            drafts.add(new AnswerDraft("*", RichText.EMPTY, document.source().at(node)));
            return;
        }
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
        Optional<String> markdown = blocks.isEmpty() ? Optional.empty() : markdownOf(blocks.get(0), document.source());
        if (markdown.isEmpty()) {
            report(place, MarkdownCode.ANSWER_EMPTY);
            return;
        }
        Node first = blocks.get(0);
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
        drafts.add(new AnswerDraft(markdown.get(), feedback, place));
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
