package dev.mondai.text;

import java.util.List;

/** Lowered text. */
public record Subscript(List<Inline> content) implements Inline {

    public Subscript {
        content = List.copyOf(content);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.subscript(this);
    }
}
