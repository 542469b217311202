package dev.mondai.text;

/** Characters, shown as they are. */
public record Text(String value) implements Inline {

    public Text {
        value = CleanText.of(value);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.text(this);
    }
}
