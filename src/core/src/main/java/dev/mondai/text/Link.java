package dev.mondai.text;

import java.util.List;

/**
 * A link.
 *
 * @param destination the address; never one with a scheme that runs code
 * @param title shown on hovering; empty where none is given
 */
public record Link(String destination, String title, List<Inline> content) implements Inline {

    public Link {
        destination = CleanText.of(destination);
        title = CleanText.of(title);
        content = List.copyOf(content);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.link(this);
    }
}
