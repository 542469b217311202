package dev.mondai.input.markdown;

import dev.mondai.diagnostic.Location;
import dev.mondai.input.markdown.syntax.Excerpt;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;

/**
 * An item of a list that begins with a name: {@code - Correct: Well done.}, {@code - **A**：50%}.
 *
 * @param name without markup
 * @param parts what stands behind the colon, then the blocks below
 * @param place where the item begins
 */
record NamedItem(String name, List<Excerpt> parts, Location place) {

    private static final Pattern NAME = Pattern.compile("^\\s*([^:：\\n]{1,60}?)\\s*(?:[:：]|\\s[-–—]\\s)\\s*");

    NamedItem {
        parts = List.copyOf(parts);
    }

    /** All items, if the node is a list of such items. */
    static Optional<List<NamedItem>> listOf(Node node, SourceText source) {
        if (!(node instanceof ListBlock)) {
            return Optional.empty();
        }
        List<NamedItem> items = new ArrayList<>();
        for (Node item = node.getFirstChild(); item != null; item = item.getNext()) {
            Optional<NamedItem> named = of(item, source);
            if (named.isEmpty()) {
                return Optional.empty();
            }
            items.add(named.get());
        }
        return Optional.of(items);
    }

    static Optional<NamedItem> of(Node item, SourceText source) {
        if (!(item.getFirstChild() instanceof Paragraph first)) {
            return Optional.empty();
        }
        Excerpt paragraph = Excerpt.childrenOf(first);
        String text = paragraph.text();
        Matcher name = NAME.matcher(text);
        if (!name.find()) {
            return Optional.empty();
        }
        List<Excerpt> parts = new ArrayList<>();
        if (!text.substring(name.end()).isBlank()) {
            parts.add(paragraph.slice(name.end(), text.length()));
        }
        for (Node block = first.getNext(); block != null; block = block.getNext()) {
            parts.add(Excerpt.of(List.of(block)));
        }
        return Optional.of(new NamedItem(name.group(1), parts, source.at(item)));
    }
}
