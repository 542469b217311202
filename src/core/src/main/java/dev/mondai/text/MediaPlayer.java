package dev.mondai.text;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Sound or a film, with what it takes to play it.
 *
 * @param kind whether there is something to see
 * @param source where the recording comes from
 * @param alt what there is to hear or to see, for those who cannot; may be empty
 * @param title shown on hovering; empty where none is given
 * @param width how wide it is shown, or null
 * @param height how high it is shown, or null
 */
public record MediaPlayer(
        Kind kind,
        MediaSource source,
        String alt,
        String title,
        @Nullable Length width,
        @Nullable Length height) implements Media {

    /** What a player plays. */
    public enum Kind {
        AUDIO("audio/mpeg"),
        VIDEO("video/mp4");

        private static final Map<String, String> TYPES = Map.of(
                "mp3", "audio/mpeg",
                "wav", "audio/wav",
                "ogg", "audio/ogg",
                "oga", "audio/ogg",
                "m4a", "audio/mp4",
                "flac", "audio/flac",
                "mp4", "video/mp4",
                "m4v", "video/mp4",
                "webm", "video/webm",
                "ogv", "video/ogg");

        private final String commonType;

        Kind(String commonType) {
            this.commonType = commonType;
        }

        /** What a source holds, as its type or, on the web, the ending of its address tells; empty for a picture. */
        public static Optional<Kind> of(MediaSource source) {
            String type = source instanceof MediaFile file ? file.mediaType() : typeOf(source.address());
            return Stream.of(values())
                    .filter(kind -> type.startsWith(kind.element() + "/"))
                    .findFirst();
        }

        private static String typeOf(String url) {
            String path = url.replaceFirst("[?#].*", "").toLowerCase(Locale.ROOT);
            return TYPES.getOrDefault(path.substring(path.lastIndexOf('.') + 1), "");
        }

        /** The HTML element that plays it. */
        public String element() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public MediaPlayer {
        alt = CleanText.of(alt);
        title = CleanText.of(title);
    }

    /** A player of the size that the target gives it. */
    public MediaPlayer(Kind kind, MediaSource source, String alt, String title) {
        this(kind, source, alt, title, null, null);
    }

    /** The file's media type; of what is on the web, the one that its address tells or the most common one. */
    public String mediaType() {
        if (source instanceof MediaFile file) {
            return file.mediaType();
        }
        String told = Kind.typeOf(source.address());
        return told.isEmpty() ? kind.commonType : told;
    }

    /** What to call the recording: its description, or where there is none, its title, or its address. */
    public String label() {
        if (!alt.isEmpty() || !title.isEmpty()) {
            return alt.isEmpty() ? title : alt;
        }
        return source.address();
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.player(this);
    }
}
