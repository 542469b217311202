package dev.mondai.exporter.html;

import dev.mondai.text.MediaFile;
import dev.mondai.text.MediaPlayer;
import dev.mondai.text.MediaSource;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The images, sounds and films of a page, each of them once, however often it is used. They stand at the end of the
 * page, when all questions have been written.
 *
 * <p>An {@code <img>} has an empty address that ends in the image's number, and a style rule gives every image of that
 * number its content (CSS Generated Content 3, section 1.1: {@code content} may replace an element): that needs no
 * script. Nothing of the kind exists for sound and films; a script gives each player its address.
 */
final class MediaTable {

    /** Divisible by 3, so that pieces of Base64 join without padding. */
    private static final int PIECE = 3 * 16 * 1024;

    private final Map<String, Entry> entries = new LinkedHashMap<>();

    private record Entry(int number, MediaFile file) {

        boolean isImage() {
            return file.mediaType().startsWith("image/");
        }
    }

    /** Whether the page shows an image, since it loads nothing from the web. */
    static boolean shows(MediaSource source) {
        return source instanceof MediaFile;
    }

    /** The {@code src} of an image that the page shows. */
    String address(MediaSource source) {
        return place(numberOf((MediaFile) source));
    }

    private static String place(int number) {
        return "data:image/gif,#m" + number;
    }

    /** A player, as markup; what is on the web is a link, since the page loads nothing. */
    String player(MediaPlayer player) {
        String label = HtmlOutput.escaped(player.label());
        if (!(player.source() instanceof MediaFile file)) {
            return HtmlOutput.tag("a", "href", player.source().address()) + label + "</a>";
        }
        String element = player.kind() == MediaPlayer.Kind.AUDIO ? "audio" : "video";
        String start = HtmlOutput.tag(
                element, "controls", "", "data-media", "m" + numberOf(file), "aria-label", player.label());
        return start + "</" + element + "><span class=\"recording\">" + label + "</span>";
    }

    private int numberOf(MediaFile file) {
        return entries.computeIfAbsent(file.sha256(), hash -> new Entry(entries.size() + 1, file))
                .number();
    }

    /** Writes all that was asked for. */
    void write(HtmlOutput out) {
        for (Entry entry : entries.values()) {
            if (entry.isImage()) {
                image(entry, out);
            } else {
                recording(entry, out);
            }
        }
    }

    private static void image(Entry entry, HtmlOutput out) {
        out.open("style").markup("img[src=\"" + place(entry.number()) + "\"]{content:url(\"");
        content(entry.file(), out);
        out.markup("\")}").close("style").line();
    }

    private static void recording(Entry entry, HtmlOutput out) {
        out.open("script", "type", "text/plain", "id", "m" + entry.number());
        content(entry.file(), out);
        out.close("script").line();
    }

    private static void content(MediaFile file, HtmlOutput out) {
        out.markup("data:" + file.mediaType() + ";base64,");
        try (InputStream bytes = file.open()) {
            for (byte[] piece = bytes.readNBytes(PIECE); piece.length > 0; piece = bytes.readNBytes(PIECE)) {
                out.markup(Base64.getEncoder().encodeToString(piece));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
