package dev.mondai.input.markdown.syntax.emphasis;

import java.util.IdentityHashMap;
import java.util.Map;
import org.commonmark.node.Block;
import org.commonmark.node.Node;
import org.jspecify.annotations.Nullable;

/** How many levels of inlines lie inside each inline of the present block, so that nesting stays bounded. */
final class NestingDepths {

    private final int limit;
    private final Map<Node, Integer> depths = new IdentityHashMap<>();

    NestingDepths(int limit) {
        this.limit = limit;
    }

    boolean exceedLimit(int depth) {
        return depth > limit;
    }

    void put(Node inline, int depth) {
        depths.put(inline, depth);
    }

    /** Notes that a container is done with; what lies in a finished block is not asked for again. */
    void finish(Node container) {
        if (container instanceof Block) {
            depths.clear();
        } else {
            put(container, 1 + deepest(container.getFirstChild(), null));
        }
    }

    /** The greatest depth among siblings, {@code end} not among them. */
    int deepest(@Nullable Node from, @Nullable Node end) {
        int deepest = 0;
        if (!depths.isEmpty()) {
            for (Node node = from; node != end; node = node.getNext()) {
                deepest = Math.max(deepest, depths.getOrDefault(node, 0));
            }
        }
        return deepest;
    }
}
