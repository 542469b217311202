package dev.mondai.input.markdown.syntax;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What media say of themselves, by the ending of a name or by a media type.
 *
 * @param said as messages show it, such as {@code PNG} or {@code image/png}
 * @param types what it may hold then; several where one ending is used for several kinds
 */
record MediaClaim(String said, Set<MediaType> types) {

    /** What endings and the second halves of media types mean, those in use without being registered among them. */
    private static final Map<MediaType, List<String>> WORDS = Map.ofEntries(
            Map.entry(MediaType.PNG, List.of("png", "apng")),
            Map.entry(MediaType.JPEG, List.of("jpg", "jpeg", "jpe", "jfif", "pjpeg")),
            Map.entry(MediaType.GIF, List.of("gif")),
            Map.entry(MediaType.WEBP, List.of("webp")),
            Map.entry(MediaType.SVG, List.of("svg", "svg+xml")),
            Map.entry(MediaType.MP3, List.of("mp3", "mpeg", "mpeg3")),
            Map.entry(MediaType.WAV, List.of("wav", "wave", "vnd.wave")),
            Map.entry(MediaType.OGG, List.of("ogg", "oga", "opus", "ogv")),
            Map.entry(MediaType.OGV, List.of("ogv", "ogg")),
            Map.entry(MediaType.M4A, List.of("m4a", "mp4", "m4b", "m4v")),
            Map.entry(MediaType.MP4, List.of("mp4", "m4v", "m4a")),
            Map.entry(MediaType.FLAC, List.of("flac")),
            Map.entry(MediaType.WEBM, List.of("webm", "weba")));

    private static final Map<String, Set<MediaType>> TYPES = typesByWord();

    private static Map<String, Set<MediaType>> typesByWord() {
        Map<String, Set<MediaType>> types = new HashMap<>();
        WORDS.forEach((type, words) ->
                words.forEach(word -> types.computeIfAbsent(word, any -> EnumSet.noneOf(MediaType.class))
                        .add(type)));
        return types;
    }

    /** What the ending of a file's name says; nothing where it is none of media. */
    static Optional<MediaClaim> ofName(String name) {
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return Optional.ofNullable(TYPES.get(ending)).map(types -> new MediaClaim("." + ending, types));
    }

    /** What a media type says; nothing where there is none, or the one for any bytes. */
    static Optional<MediaClaim> ofType(String mediaType) {
        if (mediaType.isEmpty() || mediaType.equals("application/octet-stream")) {
            return Optional.empty();
        }
        String half = mediaType.substring(mediaType.indexOf('/') + 1).replaceFirst("^x-", "");
        return Optional.of(new MediaClaim(mediaType, TYPES.getOrDefault(half, Set.of())));
    }

    /** Whether content of this kind makes it false. */
    boolean isContradictedBy(String kind) {
        return !kind.isEmpty() && types.stream().noneMatch(type -> type.label().equals(kind));
    }
}
