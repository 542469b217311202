package dev.mondai.text;

/** Code within a line. */
public record Code(String value) implements Inline {

    public Code {
        value = CleanText.of(value);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.code(this);
    }
}
