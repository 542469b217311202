package dev.mondai.text;

/** A line across the text. */
public record ThematicBreak() implements Block {

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.thematicBreak(this);
    }
}
