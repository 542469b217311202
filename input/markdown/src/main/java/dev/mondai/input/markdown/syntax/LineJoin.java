package dev.mondai.input.markdown.syntax;

import dev.mondai.input.markdown.syntax.emphasis.CjkCharacters;
import dev.mondai.input.markdown.syntax.gap.GapNode;
import java.util.Optional;
import java.util.Set;
import org.commonmark.node.Block;
import org.commonmark.node.Code;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;

/**
 * What a line break in the source becomes: a blank, but none between two characters of a script that has no blanks between
 * words, and none beside a break that learners see.
 *
 * <p>What counts is the last character that is seen before the break and the first one behind it, wherever in the
 * paragraph's tree they stand. Tags, the marks of footnotes, formulas, pictures and readings over kanji are looked through. A gap
 * is what its content is if that is such a script, and goes with the other side if not: learners see a field.
 */
final class LineJoin {

    /** As many nodes as are looked through, so that a text of nothing else takes no time. */
    private static final int MAX_STEPS = 64;

    /** What is not shown in the line. */
    private static final Set<String> HIDDEN = Set.of("rt", "rp", "audio", "video");

    private enum Edge {
        /** A character of a script without blanks between words. */
        DENSE,
        /** Any other character. */
        SPACED,
        /** What goes with the other side. */
        EITHER,
        /** A break that is shown. */
        BREAK
    }

    private final boolean forwards;

    private LineJoin(boolean forwards) {
        this.forwards = forwards;
    }

    /** What stands in the place of the break: a blank or nothing. */
    static String blankFor(SoftLineBreak lineBreak) {
        Edge before = new LineJoin(false).edge(lineBreak);
        Edge after = new LineJoin(true).edge(lineBreak);
        boolean isShown = before == Edge.BREAK || after == Edge.BREAK;
        boolean isDense = before == Edge.DENSE || after == Edge.DENSE;
        return isShown || isDense && before != Edge.SPACED && after != Edge.SPACED ? "" : " ";
    }

    private Edge edge(Node from) {
        @Nullable Node node = next(from);
        for (int steps = 0; node != null && steps < MAX_STEPS; steps++) {
            Optional<Edge> edge = edgeOf(node);
            if (edge.isPresent()) {
                return edge.get();
            }
            @Nullable Node inner = node instanceof Image ? null : forwards ? node.getFirstChild() : node.getLastChild();
            node = inner == null ? next(shown(node)) : inner;
        }
        return Edge.EITHER;
    }

    /** The neighbour, or that of what it is in; null at the end of the paragraph. */
    private @Nullable Node next(Node from) {
        for (Node node = from; node != null && !(node instanceof Block); node = node.getParent()) {
            Node neighbour = forwards ? node.getNext() : node.getPrevious();
            if (neighbour != null) {
                return neighbour;
            }
        }
        return null;
    }

    /** The node, or the other tag of an element that is not shown in the line. */
    private Node shown(Node node) {
        Optional<HtmlTag> tag = tag(node).filter(t -> HIDDEN.contains(t.name()) && t.kind() == kind(forwards));
        if (tag.isEmpty()) {
            return node;
        }
        for (Node other = node; other != null; other = forwards ? other.getNext() : other.getPrevious()) {
            if (tag(other)
                    .filter(t -> t.name().equals(tag.get().name()) && t.kind() == kind(!forwards))
                    .isPresent()) {
                return other;
            }
        }
        return node;
    }

    private static HtmlTag.Kind kind(boolean begins) {
        return begins ? HtmlTag.Kind.OPEN : HtmlTag.Kind.CLOSE;
    }

    private static Optional<HtmlTag> tag(Node node) {
        return node instanceof HtmlInline html ? HtmlTag.of(html.getLiteral()) : Optional.empty();
    }

    private Optional<Edge> edgeOf(Node node) {
        if (node instanceof Text text) {
            return edgeOf(text.getLiteral());
        }
        if (node instanceof Code code) {
            return edgeOf(code.getLiteral());
        }
        if (node instanceof GapNode gap) {
            return Optional.of(
                    edgeOf(gap.content()).filter(edge -> edge == Edge.DENSE).orElse(Edge.EITHER));
        }
        if (node instanceof SoftLineBreak) {
            return Optional.of(Edge.SPACED);
        }
        boolean isBreak =
                node instanceof HardLineBreak || node instanceof HtmlInline html && ExcerptText.isLineBreak(html);
        return isBreak ? Optional.of(Edge.BREAK) : Optional.empty();
    }

    /** Signs that only change the look of their neighbour, such as the selector of a glyph, are none to see. */
    private Optional<Edge> edgeOf(String text) {
        int[] seen = text.codePoints().filter(LineJoin::isSeen).toArray();
        return seen.length == 0 ? Optional.empty() : Optional.of(edgeOf(seen[forwards ? 0 : seen.length - 1]));
    }

    private static Edge edgeOf(int codePoint) {
        return CjkCharacters.isWrittenWithoutBlanks(codePoint) ? Edge.DENSE : Edge.SPACED;
    }

    private static boolean isSeen(int codePoint) {
        int type = Character.getType(codePoint);
        return type != Character.NON_SPACING_MARK && type != Character.FORMAT;
    }
}
