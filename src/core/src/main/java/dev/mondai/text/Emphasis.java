package dev.mondai.text;

import java.util.List;

/** Stressed text, mostly shown in italics. */
public record Emphasis(List<Inline> content) implements Inline {

    public Emphasis {
        content = List.copyOf(content);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.emphasis(this);
    }
}
