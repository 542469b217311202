package dev.mondai.input.markdown.syntax;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The kinds of pictures that every target shows, told by a file's first bytes. */
enum MediaType {
    PNG("image/png"),
    JPEG("image/jpeg"),
    GIF("image/gif"),
    WEBP("image/webp"),
    SVG("image/svg+xml");

    /** How many bytes are looked at; an SVG may begin with a long comment. */
    static final int PROBE = 4096;

    private final String id;

    MediaType(String id) {
        this.id = id;
    }

    String id() {
        return id;
    }

    /** The kind that the bytes begin as (WHATWG MIME Sniffing, section 6.1; SVG 2, section 5.1). */
    static Optional<MediaType> of(byte[] bytes) {
        String latin = new String(bytes, StandardCharsets.ISO_8859_1);
        if (latin.startsWith("\u0089PNG\r\n\u001A\n")) {
            return Optional.of(PNG);
        }
        if (latin.startsWith("\u00FF\u00D8\u00FF")) {
            return Optional.of(JPEG);
        }
        if (latin.startsWith("GIF87a") || latin.startsWith("GIF89a")) {
            return Optional.of(GIF);
        }
        if (latin.startsWith("RIFF") && latin.startsWith("WEBP", 8)) {
            return Optional.of(WEBP);
        }
        return isSvg(new String(bytes, StandardCharsets.UTF_8)) ? Optional.of(SVG) : Optional.empty();
    }

    private static boolean isSvg(String text) {
        String xml = text.startsWith("\uFEFF") ? text.substring(1) : text;
        return xml.stripLeading().startsWith("<") && xml.contains("<svg");
    }
}
