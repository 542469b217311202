package dev.mondai.text;

/** A line break that the author asked for. */
public record LineBreak() implements Inline {

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.lineBreak(this);
    }
}
