package dev.mondai.text;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A bullet list, or an ordered list.
 *
 * @param start the first number of an ordered list, at least 0; null for a bullet list
 * @param tight whether paragraphs in the items stand without space between them
 * @param items the blocks of each item
 */
public record ListBlock(@Nullable Integer start, boolean tight, List<List<Block>> items) implements Block {

    public ListBlock {
        items = items.stream().map(List::copyOf).toList();
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.list(this);
    }

    /** Whether the items are numbered. */
    public boolean isOrdered() {
        return start != null;
    }
}
