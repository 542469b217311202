package dev.mondai.input.markdown;

import dev.mondai.input.markdown.syntax.Excerpt;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.Node;

/** What a message quotes of a node. */
final class NodeText {

    private NodeText() {}

    static String of(Node node) {
        if (node instanceof FencedCodeBlock code) {
            return code.getLiteral();
        }
        return node instanceof HtmlBlock html ? html.getLiteral() : Excerpt.quoted(node);
    }
}
