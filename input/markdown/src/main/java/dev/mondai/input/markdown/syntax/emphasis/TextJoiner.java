package dev.mondai.input.markdown.syntax.emphasis;

import org.commonmark.node.Node;
import org.commonmark.node.SourceSpans;
import org.commonmark.node.Text;

/** Makes one text node of neighbours, as commonmark does for the text that it parses itself. */
final class TextJoiner {

    private TextJoiner() {}

    static void joinChildren(Node parent) {
        for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
            if (child instanceof Text text && text.getNext() instanceof Text) {
                joinWithFollowing(text);
            }
        }
    }

    private static void joinWithFollowing(Text first) {
        StringBuilder literal = new StringBuilder(first.getLiteral());
        SourceSpans spans = new SourceSpans();
        spans.addAll(first.getSourceSpans());
        while (first.getNext() instanceof Text next) {
            literal.append(next.getLiteral());
            spans.addAll(next.getSourceSpans());
            next.unlink();
        }
        first.setLiteral(literal.toString());
        first.setSourceSpans(spans.getSourceSpans());
    }
}
