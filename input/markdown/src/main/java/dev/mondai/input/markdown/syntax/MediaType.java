package dev.mondai.input.markdown.syntax;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The kinds of pictures, sounds and films that targets show, told by a file's first bytes. */
enum MediaType {
    PNG("PNG", "image/png"),
    JPEG("JPEG", "image/jpeg"),
    GIF("GIF", "image/gif"),
    WEBP("WebP", "image/webp"),
    SVG("SVG", "image/svg+xml"),
    MP3("MP3", "audio/mpeg"),
    WAV("WAV", "audio/wav"),
    OGG("Ogg", "audio/ogg"),
    M4A("M4A", "audio/mp4"),
    FLAC("FLAC", "audio/flac"),
    MP4("MP4", "video/mp4"),
    WEBM("WebM", "video/webm"),
    OGV("Ogg Theora", "video/ogg");

    /** How many bytes are looked at; an SVG may begin with a long comment. */
    static final int PROBE = 4096;

    /** A frame of layer III in MPEG-1, 2 or 2.5 (ISO/IEC 11172-3, section 2.4.1.3). */
    private static final Pattern MP3_FRAME = Pattern.compile("\u00FF[\u00E2\u00E3\u00F2\u00F3\u00FA\u00FB]");

    /** Pictures and QuickTime in the container of MP4 (ISO/IEC 14496-12, section 4.3). */
    private static final Pattern OTHER_BRAND = Pattern.compile(".{8}(?:avi[fs]|hei[cx]|mif1|qt  )", Pattern.DOTALL);

    private final String label;
    private final String id;

    MediaType(String label, String id) {
        this.label = label;
        this.id = id;
    }

    /** What messages call it. */
    String label() {
        return label;
    }

    String id() {
        return id;
    }

    /** The kind that the bytes begin as (WHATWG MIME Sniffing, section 6; SVG 2, section 5.1). */
    static Optional<MediaType> of(byte[] bytes) {
        String latin = new String(bytes, StandardCharsets.ISO_8859_1);
        return Stream.of(picture(latin), recording(latin), container(latin), svg(bytes))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<MediaType> picture(String latin) {
        if (latin.startsWith("\u0089PNG\r\n\u001A\n")) {
            return Optional.of(PNG);
        }
        if (latin.startsWith("\u00FF\u00D8\u00FF")) {
            return Optional.of(JPEG);
        }
        return latin.startsWith("GIF87a") || latin.startsWith("GIF89a") ? Optional.of(GIF) : Optional.empty();
    }

    private static Optional<MediaType> recording(String latin) {
        if (latin.startsWith("ID3") || MP3_FRAME.matcher(latin).lookingAt()) {
            return Optional.of(MP3);
        }
        return latin.startsWith("fLaC") ? Optional.of(FLAC) : Optional.empty();
    }

    /** Formats that hold others, and say which. */
    private static Optional<MediaType> container(String latin) {
        if (latin.startsWith("RIFF")) {
            return latin.startsWith("WEBP", 8)
                    ? Optional.of(WEBP)
                    : Optional.of(WAV).filter(wav -> latin.startsWith("WAVE", 8));
        }
        if (latin.startsWith("OggS")) {
            return Optional.of(latin.contains("\u0080theora") ? OGV : OGG);
        }
        if (latin.startsWith("\u001AE\u00DF\u00A3")) {
            return Optional.of(WEBM).filter(webm -> latin.contains("webm"));
        }
        return latin.startsWith("ftyp", 4) && !OTHER_BRAND.matcher(latin).lookingAt()
                ? Optional.of(latin.startsWith("M4A", 8) || latin.startsWith("M4B", 8) ? M4A : MP4)
                : Optional.empty();
    }

    private static Optional<MediaType> svg(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        String xml = text.startsWith("\uFEFF") ? text.substring(1) : text;
        return Optional.of(SVG)
                .filter(svg -> xml.stripLeading().startsWith("<") && xml.contains("<svg"))
                .filter(svg -> ForeignContent.kindOf(bytes).isEmpty());
    }
}
