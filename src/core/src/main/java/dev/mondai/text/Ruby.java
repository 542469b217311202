package dev.mondai.text;

/**
 * Text with its reading above it (furigana).
 *
 * @param base the text
 * @param reading how it is read
 */
public record Ruby(String base, String reading) implements Inline {

    public Ruby {
        base = CleanText.of(base);
        reading = CleanText.of(reading);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.ruby(this);
    }
}
