package dev.mondai.text;

import java.util.List;

/** Important text, mostly shown in bold. */
public record Strong(List<Inline> content) implements Inline {

    public Strong {
        content = List.copyOf(content);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.strong(this);
    }
}
