package dev.mondai.input.markdown.syntax.emphasis;

import org.commonmark.node.Node;

/** A tree of nodes with all its source spans as text, one node a line, so that two trees can be compared. */
final class TreeText {

    private TreeText() {}

    static String of(Node root) {
        StringBuilder text = new StringBuilder();
        int depth = 0;
        for (Node node = root; node != null; ) {
            text.append(depth)
                    .append(' ')
                    .append(node)
                    .append(node.getSourceSpans())
                    .append('\n');
            if (node.getFirstChild() != null) {
                node = node.getFirstChild();
                depth++;
                continue;
            }
            while (node != root && node.getNext() == null) {
                node = node.getParent();
                depth--;
            }
            node = node == root ? null : node.getNext();
        }
        return text.toString();
    }
}
