package dev.mondai.text;

import java.util.Optional;
import java.util.function.Function;

/** Writes pictures, and what plays sounds and films; where words are to stand for them, those. */
final class XhtmlMedia {

    private final XhtmlSettings settings;
    private final XhtmlEscaper escaper;
    private final StringBuilder out;

    XhtmlMedia(XhtmlSettings settings, StringBuilder out) {
        this.settings = settings;
        this.escaper = settings.escaper();
        this.out = out;
    }

    void image(Image image) {
        Optional<String> address = address(image.source());
        if (address.isEmpty()) {
            escaper.text(out, image.alt());
            return;
        }
        out.append("<img");
        escaper.attribute(out, "src", address.get());
        escaper.attribute(out, "alt", image.alt());
        appearance(image);
        out.append("/>");
    }

    /** Who reads the page aloud says the label; who cannot play the recording sees it. */
    void player(MediaPlayer player) {
        Function<MediaPlayer, String> hook = settings.player();
        if (hook != null) {
            out.append(hook.apply(player));
            return;
        }
        Optional<String> address = address(player.source());
        if (address.isEmpty()) {
            escaper.text(out, player.label());
        } else if (settings.objects()) {
            element(player, "object", "data", address.get(), "type", player.mediaType());
        } else {
            element(player, player.kind().element(), "src", address.get(), "controls", "true");
        }
    }

    private void element(
            MediaPlayer player, String element, String source, String address, String attribute, String value) {
        out.append('<').append(element);
        escaper.attribute(out, source, address);
        escaper.attribute(out, attribute, value);
        escaper.optional(out, "aria-label", settings.objects() ? "" : player.alt());
        appearance(player);
        out.append('>');
        escaper.text(out, player.label());
        out.append("</").append(element).append('>');
    }

    /** Nothing where words stand for the media. */
    private Optional<String> address(MediaSource source) {
        return Optional.of(source)
                .filter(settings.shown())
                .map(settings.mediaAddress())
                .filter(address -> isHarmless(source, address));
    }

    /** An exporter may embed a file of the bank, whatever its type; an author's {@code data:} address is pixels or nothing. */
    private static boolean isHarmless(MediaSource source, String address) {
        return source instanceof MediaFile && address.startsWith("data:") || WebAddress.isHarmless(address);
    }

    private void appearance(Media media) {
        escaper.optional(out, "title", media.title());
        escaper.optional(out, "width", media.width());
        escaper.optional(out, "height", media.height());
    }
}
