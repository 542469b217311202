package dev.mondai.text;

import org.jspecify.annotations.Nullable;

/** What is shown or played at a place of the text and comes from a file or from the web. */
public sealed interface Media extends Inline permits Image, MediaPlayer {

    /** Where the bytes come from. */
    MediaSource source();

    /** What there is to see or to hear, for those who cannot; may be empty. */
    String alt();

    /** Shown on hovering; empty where none is given. */
    String title();

    /** How wide it is shown, or null. */
    @Nullable
    Length width();

    /** How high it is shown, or null. */
    @Nullable
    Length height();

    /** A player for a source that holds sound or a film, an image for any other. */
    static Media of(MediaSource source, String alt, String title, @Nullable Length width, @Nullable Length height) {
        return MediaPlayer.Kind.of(source)
                .<Media>map(kind -> new MediaPlayer(kind, source, alt, title, width, height))
                .orElseGet(() -> new Image(source, alt, title, width, height));
    }
}
