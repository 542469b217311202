package dev.mondai.text;

/**
 * A gap of a cloze.
 *
 * @param id the gap of the question that belongs here
 */
public record Gap(String id) implements Inline {

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.gap(this);
    }
}
