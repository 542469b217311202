package dev.mondai.exporter.anki;

import dev.mondai.text.Image;
import dev.mondai.text.MediaFile;
import dev.mondai.text.RemoteMedia;
import dev.mondai.text.RichText;
import dev.mondai.text.XhtmlWriter;
import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes rich text as HTML for Anki's fields, and remembers the media that it names. */
final class CardHtml {

    /** What Anki would take for formulas, sounds and LaTeX where plain characters are meant. */
    private static final List<String> ANKI_MARKUP =
            List.of("\\(", "\\)", "\\[", "\\]", "[sound:", "[anki:", "[latex]", "[LATEX]", "[/latex]", "[$]", "[$$]");

    private static final String MEDIA_PREFIX = "mondai-";

    private final Map<String, MediaFile> media = new LinkedHashMap<>();
    private final XhtmlWriter plain = XhtmlWriter.builder().broken(ANKI_MARKUP).build();
    private final CodeHighlighter highlighter = new CodeHighlighter(text -> plain.inline(RichText.plain(text)));
    private final XhtmlWriter writer = XhtmlWriter.builder()
            .broken(ANKI_MARKUP)
            .imageSource(this::nameOf)
            .codeBlock(highlighter::highlight)
            .build();

    /**
     * The text as blocks.
     *
     * @param idPrefix begins the ids of footnotes; unique on the card
     */
    String blocks(RichText text, String idPrefix) {
        return cleaned(writer.write(text, idPrefix));
    }

    /** The text without a paragraph around it where it is a single line. */
    String inline(RichText text, String idPrefix) {
        return cleaned(writer.inline(text, idPrefix));
    }

    /** Characters alone. */
    String characters(String text) {
        return cleaned(plain.inline(RichText.plain(text)));
    }

    /** All media named so far, by their names in the package: equal bytes, equal name, whatever the files were called. */
    Map<String, MediaFile> media() {
        return media;
    }

    private String nameOf(Image image) {
        if (image.source() instanceof RemoteMedia remote) {
            return remote.url();
        }
        MediaFile file = (MediaFile) image.source();
        String name = MEDIA_PREFIX + file.contentName();
        media.putIfAbsent(name, file);
        return name;
    }

    /**
     * In NFC, as Anki keeps fields. The one mark that would join a tag's end, the slash of "not greater", is written as a
     * number there.
     */
    private static String cleaned(String html) {
        return Normalizer.normalize(html.replace(">\u0338", ">&#824;"), Normalizer.Form.NFC);
    }
}
