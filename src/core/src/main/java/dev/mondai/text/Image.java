package dev.mondai.text;

import org.jspecify.annotations.Nullable;

/**
 * An image.
 *
 * @param source where the picture comes from
 * @param alt what it shows, for those who do not see it; may be empty
 * @param title shown on hovering; empty where none is given
 * @param width how wide it is shown, or null
 * @param height how high it is shown, or null
 */
public record Image(
        MediaSource source,
        String alt,
        String title,
        @Nullable Length width,
        @Nullable Length height) implements Media {

    public Image {
        alt = CleanText.of(alt);
        title = CleanText.of(title);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.image(this);
    }
}
