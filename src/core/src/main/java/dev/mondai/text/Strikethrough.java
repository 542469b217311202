package dev.mondai.text;

import java.util.List;

/** Text struck out. */
public record Strikethrough(List<Inline> content) implements Inline {

    public Strikethrough {
        content = List.copyOf(content);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.strikethrough(this);
    }
}
