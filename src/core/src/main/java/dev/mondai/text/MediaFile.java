package dev.mondai.text;

import dev.mondai.text.svg.CleanSvg;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A media file of the bank. Only this reference travels through mondai; whoever writes the bytes streams them.
 *
 * <p>Two are equal when name and content are, wherever the files lie.
 *
 * @param name the path below the bank's root, with {@code /}, as it is on the disk; the {@link #contentName} of what stands
 *     in the text itself
 * @param mediaType what the first bytes say, such as {@code image/png}
 * @param sha256 the SHA-256 of the content, as {@link #open} gives it, in lower-case hex
 * @param size the content's size in bytes
 * @param file where it lies
 */
public record MediaFile(String name, String mediaType, String sha256, long size, Path file) implements MediaSource {

    /** The media type of SVG. */
    public static final String SVG = "image/svg+xml";

    @Override
    public String address() {
        return name;
    }

    /**
     * The content, of SVG only what can do no harm (see {@link CleanSvg}); to be closed by the caller.
     *
     * @throws dev.mondai.text.svg.SvgException if it should be SVG and is none
     */
    public InputStream open() throws IOException {
        return mediaType.equals(SVG)
                ? new ByteArrayInputStream(CleanSvg.of(Files.readAllBytes(file)).bytes())
                : Files.newInputStream(file);
    }

    /** The name's ending for this media type with its dot, such as {@code .png}; empty for an unknown type. */
    public String suffix() {
        return switch (mediaType) {
            case "image/png" -> ".png";
            case "image/jpeg" -> ".jpg";
            case "image/gif" -> ".gif";
            case SVG -> ".svg";
            case "image/webp" -> ".webp";
            case "audio/mpeg" -> ".mp3";
            case "audio/wav" -> ".wav";
            case "audio/ogg" -> ".ogg";
            case "audio/mp4" -> ".m4a";
            case "audio/flac" -> ".flac";
            case "video/mp4" -> ".mp4";
            case "video/webm" -> ".webm";
            case "video/ogg" -> ".ogv";
            default -> "";
        };
    }

    /** A name of ASCII letters, digits and one dot that depends on the content alone: equal bytes, equal name. */
    public String contentName() {
        return sha256.substring(0, 16) + suffix();
    }

    /** The same called by its content, for what stands in the text and has no name of its own. */
    public MediaFile namedByContent() {
        return new MediaFile(contentName(), mediaType, sha256, size, file);
    }

    /** Whether it has no name but its content: it stood in the text itself, and lies nowhere in the bank. */
    public boolean isInText() {
        return name.equals(contentName());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof MediaFile that && name.equals(that.name) && sha256.equals(that.sha256);
    }

    @Override
    public int hashCode() {
        return 31 * name.hashCode() + sha256.hashCode();
    }
}
