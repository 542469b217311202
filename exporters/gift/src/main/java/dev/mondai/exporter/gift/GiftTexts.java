package dev.mondai.exporter.gift;

import dev.mondai.text.Gap;
import dev.mondai.text.MediaFile;
import dev.mondai.text.MediaSource;
import dev.mondai.text.PlainText;
import dev.mondai.text.RichText;
import dev.mondai.text.XhtmlWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.function.Function;

/** The texts of questions: HTML with media in it, since GIFT has no files. Nothing is escaped for GIFT yet. */
final class GiftTexts {

    private static final XhtmlWriter HTML = writer().build();

    /** Moodle's themes draw no lines in a table without these classes of Bootstrap. */
    private static final String TABLE = "<table class=\"table table-bordered table-sm w-auto\">";

    private GiftTexts() {}

    /** A text as HTML, without {@code <p>} where it is a single paragraph. */
    static String html(RichText text) {
        return html(HTML, text);
    }

    /**
     * A text with gaps as HTML.
     *
     * @param gap what stands in the place of a gap, as HTML
     */
    static String html(RichText text, Function<Gap, String> gap) {
        return html(writer().gap(gap).build(), text);
    }

    private static String html(XhtmlWriter writer, RichText text) {
        return writer.inlineApart(text).replace("<table>", TABLE);
    }

    /** A text for a menu, which shows no markup. */
    static String inMenu(RichText text) {
        return PlainText.singleLine(text);
    }

    private static XhtmlWriter.Builder writer() {
        return XhtmlWriter.builder().mediaAddress(GiftTexts::address).escapeMathDelimiters(true);
    }

    private static String address(MediaSource source) {
        return source instanceof MediaFile file ? dataUrl(file) : source.address();
    }

    private static String dataUrl(MediaFile file) {
        try (InputStream content = file.open()) {
            String bytes = Base64.getEncoder().encodeToString(content.readAllBytes());
            return "data:" + file.mediaType() + ";base64," + bytes;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
