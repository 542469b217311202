package dev.mondai.text;

import java.util.List;

/** A note that stands apart from the text, at the place that refers to it. */
public record Footnote(List<Block> content) implements Inline {

    public Footnote {
        content = List.copyOf(content);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.footnote(this);
    }
}
