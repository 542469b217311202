package dev.mondai.text;

import org.jspecify.annotations.Nullable;

/**
 * An image.
 *
 * @param source where the picture comes from
 * @param alt what it shows, for those who do not see it; may be empty
 * @param title shown on hovering; empty where none is given
 * @param width in CSS pixels, or null
 * @param height in CSS pixels, or null
 */
public record Image(
        MediaSource source,
        String alt,
        String title,
        @Nullable Integer width,
        @Nullable Integer height) implements Inline {

    public Image {
        alt = CleanText.of(alt);
        title = CleanText.of(title);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.image(this);
    }
}
