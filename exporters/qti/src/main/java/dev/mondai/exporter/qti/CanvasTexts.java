package dev.mondai.exporter.qti;

import dev.mondai.exporter.qti.schema.canvas.Material;
import dev.mondai.text.Gap;
import dev.mondai.text.PlainText;
import dev.mondai.text.RichText;
import dev.mondai.text.XhtmlWriter;
import java.util.function.Function;

/** The texts of items for Canvas. */
final class CanvasTexts {

    private final MediaFolder media;
    private final XhtmlWriter html;

    /**
     * Texts of a package.
     *
     * @param media gets the files that are shown and played
     */
    CanvasTexts(MediaFolder media) {
        this.media = media;
        this.html = writer().build();
    }

    /** All blocks of a text. */
    Material blocks(RichText text) {
        return Material.html(html.writeApart(text));
    }

    /** A text without {@code <p>} where it is a single paragraph. */
    Material inline(RichText text) {
        return Material.html(html.inlineApart(text));
    }

    /**
     * All blocks of a text with gaps.
     *
     * @param gap gives what stands in the place of a gap, as plain characters
     */
    Material withGaps(RichText text, Function<Gap, String> gap) {
        XhtmlWriter writer = writer().gap(place -> html.inline(RichText.plain(gap.apply(place))))
                .build();
        return Material.html(writer.writeApart(text));
    }

    /** All blocks of a text, changed in the end. */
    Material changed(RichText text, Function<String, String> change) {
        return Material.html(change.apply(html.writeApart(text)));
    }

    /** A text for the inside of a menu: Canvas shows the source of HTML there. */
    static String inMenu(RichText text) {
        return PlainText.singleLine(text);
    }

    private XhtmlWriter.Builder writer() {
        return XhtmlWriter.builder()
                .mediaAddress(source -> media.address(source, "$IMS-CC-FILEBASE$/"))
                .escapeMathDelimiters(true);
    }
}
