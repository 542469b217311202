package dev.mondai.input.markdown.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;

/**
 * A part of a parsed document: sibling nodes, or what lies between two characters of their text.
 *
 * <p>So a label can be taken off a choice, and a paragraph be parted into its lines, without a look at the markup:
 *
 * <pre>{@code
 * Excerpt line = Excerpt.childrenOf(paragraph).lines().get(0);   // **A. small** model
 * line.text();                                                   // "A. small model"
 * line.slice(3, line.text().length());                           // **small** model
 * }</pre>
 */
public final class Excerpt {

    private final List<Node> nodes;
    private final String whole;
    private final int start;
    private final int end;

    private Excerpt(List<Node> nodes, String whole, int start, int end) {
        this.nodes = nodes;
        this.whole = whole;
        this.start = start;
        this.end = end;
    }

    /** All of the nodes, which are siblings: blocks or inlines. */
    public static Excerpt of(List<? extends Node> nodes) {
        List<Node> copy = List.copyOf(nodes);
        String whole = ExcerptText.of(copy);
        return new Excerpt(copy, whole, 0, whole.length());
    }

    /** All that a node holds. */
    public static Excerpt childrenOf(Node parent) {
        return of(children(parent));
    }

    static List<Node> children(Node parent) {
        List<Node> children = new ArrayList<>();
        for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
            children.add(child);
        }
        return children;
    }

    /**
     * The text with escapes and entities resolved, a line feed for each line break and after each block, and U+FFFC for
     * whatever else there is: code, images, HTML, math, tables.
     */
    public String text() {
        return whole.substring(start, end);
    }

    /** What a message quotes of a node: the text as above, with the code in its lines. */
    public static String quoted(Node node) {
        return ExcerptText.withCode(node);
    }

    /** What lies between two indexes of {@link #text}, without the white space at its borders. */
    public Excerpt slice(int from, int to) {
        int first = start + from;
        int last = start + to;
        while (first < last && Character.isWhitespace(whole.charAt(first))) {
            first++;
        }
        while (last > first && Character.isWhitespace(whole.charAt(last - 1))) {
            last--;
        }
        return new Excerpt(nodes, whole, first, last);
    }

    /** The slices between the line feeds of {@link #text}; blank ones are left out. */
    public List<Excerpt> lines() {
        List<Excerpt> lines = new ArrayList<>();
        String text = text();
        int from = 0;
        while (from < text.length()) {
            int lineFeed = text.indexOf('\n', from);
            int to = lineFeed < 0 ? text.length() : lineFeed;
            if (!text.substring(from, to).isBlank()) {
                lines.add(slice(from, to));
            }
            from = to + 1;
        }
        return lines;
    }

    public boolean isEmpty() {
        return start >= end;
    }

    /** Where the text begins in the source, if it is known. */
    public Optional<SourceSpan> span() {
        return ExcerptStart.find(nodes, start);
    }

    List<Node> nodes() {
        return nodes;
    }

    Window window() {
        return start == 0 && end == whole.length() ? new Window(0, Integer.MAX_VALUE) : new Window(start, end);
    }
}
