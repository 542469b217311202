package dev.mondai.input.markdown.syntax;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.Node;

/** Elements whose tags stand in different blocks of HTML, with Markdown between them, such as {@code <details>}. */
final class HtmlSections {

    private static final int MAX_DEPTH = 50;

    private final Map<Integer, Integer> ends = new HashMap<>();
    private final Map<Integer, HtmlFragment> fragments = new HashMap<>();
    private final Deque<Open> open = new ArrayDeque<>();

    private HtmlSections() {}

    static HtmlSections among(List<Node> siblings) {
        HtmlSections sections = new HtmlSections();
        for (int i = 0; i < siblings.size(); i++) {
            if (siblings.get(i) instanceof HtmlBlock html) {
                sections.add(HtmlFragment.of(html.getLiteral()), i);
            }
        }
        return sections;
    }

    /** The index of the block that closes what the block at an index opens; that index itself where there is none. */
    int endOf(int start) {
        return ends.getOrDefault(start, start);
    }

    HtmlFragment fragment(int index) {
        return fragments.getOrDefault(index, new HtmlFragment("", List.of()));
    }

    private void add(HtmlFragment fragment, int index) {
        fragments.put(index, fragment);
        List<String> closed = fragment.names(HtmlTag.Kind.CLOSE);
        List<String> opened = fragment.names(HtmlTag.Kind.OPEN);
        if (!closed.isEmpty() && opened.isEmpty()) {
            close(closed, index);
        } else if (!opened.isEmpty() && closed.isEmpty() && open.size() < MAX_DEPTH) {
            open.push(new Open(opened, index));
        }
    }

    private void close(List<String> closed, int index) {
        while (!open.isEmpty()) {
            Open last = open.pop();
            if (last.isClosedBy(closed)) {
                ends.put(last.index, index);
                return;
            }
        }
    }

    private record Open(List<String> names, int index) {

        /** End tags come in the opposite order of start tags. */
        boolean isClosedBy(List<String> closed) {
            int size = names.size();
            for (int i = 0; i < size; i++) {
                if (closed.size() != size || !names.get(i).equals(closed.get(size - 1 - i))) {
                    return false;
                }
            }
            return true;
        }
    }
}
