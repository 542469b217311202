package dev.mondai.input.markdown.syntax;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;

/** Which end tag belongs to which start tag among siblings. */
final class HtmlPairs {

    /** Deeper elements are taken for tags without a partner, so that nesting stays bounded. */
    private static final int MAX_DEPTH = 50;

    private final Map<Integer, Integer> ends = new HashMap<>();
    private final Deque<Open> open = new ArrayDeque<>();
    private final Map<String, Integer> openNames = new HashMap<>();

    private HtmlPairs() {}

    static HtmlPairs of(List<Node> siblings) {
        HtmlPairs pairs = new HtmlPairs();
        for (int i = 0; i < siblings.size(); i++) {
            if (siblings.get(i) instanceof HtmlInline html) {
                pairs.add(
                        HtmlTag.of(html.getLiteral()).filter(tag -> tag.kind() == HtmlTag.Kind.CLOSE || !tag.isText()),
                        i);
            }
        }
        return pairs;
    }

    /** The index of the end tag of the start tag at an index. */
    Optional<Integer> endOf(int start) {
        return Optional.ofNullable(ends.get(start));
    }

    private void add(Optional<HtmlTag> tag, int index) {
        if (tag.isEmpty()) {
            return;
        }
        String name = tag.get().name();
        if (tag.get().kind() == HtmlTag.Kind.OPEN && open.size() < MAX_DEPTH) {
            open.push(new Open(name, index));
            openNames.merge(name, 1, Integer::sum);
        } else if (tag.get().kind() == HtmlTag.Kind.CLOSE && openNames.getOrDefault(name, 0) > 0) {
            close(name, index);
        }
    }

    private void close(String name, int index) {
        Open last = pop();
        while (!last.name.equals(name)) {
            last = pop();
        }
        ends.put(last.index, index);
    }

    private Open pop() {
        Open last = open.pop();
        openNames.merge(last.name, -1, Integer::sum);
        return last;
    }

    private record Open(String name, int index) {}
}
