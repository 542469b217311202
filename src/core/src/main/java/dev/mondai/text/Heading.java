package dev.mondai.text;

import java.util.List;

/**
 * A heading.
 *
 * @param level 1 (highest) to 6
 */
public record Heading(int level, List<Inline> content) implements Block {

    public Heading {
        if (level < 1 || level > 6) {
            throw new IllegalArgumentException("level must be 1 to 6: " + level);
        }
        content = List.copyOf(content);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.heading(this);
    }
}
