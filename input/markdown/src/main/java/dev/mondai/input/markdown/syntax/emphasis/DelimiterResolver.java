package dev.mondai.input.markdown.syntax.emphasis;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.Node;
import org.commonmark.parser.PostProcessor;
import org.jspecify.annotations.Nullable;

/** Turns the delimiter runs of a tree into emphasis, strong emphasis, strikethrough or text, without recursion. */
final class DelimiterResolver implements PostProcessor {

    private final int maxDepth;

    DelimiterResolver(int maxDepth) {
        this.maxDepth = maxDepth;
    }

    @Override
    public Node process(Node root) {
        NestingDepths depths = new NestingDepths(maxDepth);
        // Backwards through document order: what is inside a link comes before what surrounds it.
        List<Node> containers = containersInDocumentOrder(root);
        for (int i = containers.size() - 1; i >= 0; i--) {
            Node container = containers.get(i);
            List<DelimiterRun> runs = runsIn(container);
            if (!runs.isEmpty()) {
                new DelimiterRow(container, depths).resolve(runs);
            }
            depths.finish(container);
        }
        return root;
    }

    private static List<Node> containersInDocumentOrder(Node root) {
        List<Node> containers = new ArrayList<>();
        for (Node node = root; node != null; node = following(node, root)) {
            if (node.getFirstChild() != null) {
                containers.add(node);
            }
        }
        return containers;
    }

    private static @Nullable Node following(Node node, Node root) {
        if (node.getFirstChild() != null) {
            return node.getFirstChild();
        }
        Node at = node;
        while (at != root && at.getNext() == null) {
            at = at.getParent();
        }
        return at == root ? null : at.getNext();
    }

    private static List<DelimiterRun> runsIn(Node container) {
        List<DelimiterRun> runs = new ArrayList<>();
        for (Node child = container.getFirstChild(); child != null; child = child.getNext()) {
            if (child instanceof DelimiterRun run) {
                run.classify();
                runs.add(run);
            }
        }
        return runs;
    }
}
