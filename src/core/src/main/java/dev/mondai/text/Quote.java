package dev.mondai.text;

import java.util.List;

/** A block quote. */
public record Quote(List<Block> content) implements Block {

    public Quote {
        content = List.copyOf(content);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.quote(this);
    }
}
