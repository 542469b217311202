package dev.mondai.text;

import java.util.List;

/** Raised text. */
public record Superscript(List<Inline> content) implements Inline {

    public Superscript {
        content = List.copyOf(content);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.superscript(this);
    }
}
