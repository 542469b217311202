package dev.mondai.input.markdown.syntax;

import java.util.List;
import java.util.Optional;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;

/** Finds the place in the source of a character of an {@link ExcerptText}. */
final class ExcerptStart {

    private ExcerptStart() {}

    static Optional<SourceSpan> find(List<Node> nodes, int index) {
        int rest = index;
        for (Node node : nodes) {
            int length = ExcerptText.of(List.of(node)).length();
            if (rest < length) {
                return in(node, rest);
            }
            rest -= length;
        }
        return nodes.isEmpty() ? Optional.empty() : spanOf(nodes.get(0));
    }

    private static Optional<SourceSpan> in(Node outer, int index) {
        Node node = outer;
        int rest = index;
        for (Node child = childAt(node, rest); child != null; child = childAt(node, rest)) {
            rest -= lengthBefore(child);
            node = child;
        }
        SourceSpan span = spanOf(node).orElse(null);
        boolean isVerbatim =
                span != null && node instanceof Text text && text.getLiteral().length() == span.getLength();
        return Optional.ofNullable(isVerbatim && rest > 0 ? span.subSpan(rest) : span);
    }

    /** The child that the character belongs to; none where the node counts as one object. */
    private static @Nullable Node childAt(Node parent, int index) {
        int length = ExcerptText.of(List.of(parent)).length();
        if (length <= 2 && ExcerptText.of(List.of(parent)).indexOf(ExcerptText.OBJECT) == 0) {
            return null;
        }
        int rest = index;
        for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
            int childLength = ExcerptText.of(List.of(child)).length();
            if (rest < childLength) {
                return child;
            }
            rest -= childLength;
        }
        return null;
    }

    private static int lengthBefore(Node child) {
        int length = 0;
        for (Node node = child.getPrevious(); node != null; node = node.getPrevious()) {
            length += ExcerptText.of(List.of(node)).length();
        }
        return length;
    }

    private static Optional<SourceSpan> spanOf(Node node) {
        return node.getSourceSpans().stream().findFirst();
    }
}
