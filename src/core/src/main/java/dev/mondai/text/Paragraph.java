package dev.mondai.text;

import java.util.List;

/** A paragraph. */
public record Paragraph(List<Inline> content) implements Block {

    public Paragraph {
        content = List.copyOf(content);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.paragraph(this);
    }
}
