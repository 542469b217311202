package dev.mondai.exporter.anki;

import dev.mondai.text.Link;
import dev.mondai.text.MediaFile;
import dev.mondai.text.MediaPlayer;
import dev.mondai.text.MediaSource;
import dev.mondai.text.RichText;
import dev.mondai.text.Text;
import dev.mondai.text.XhtmlWriter;
import dev.mondai.text.code.CodeHighlighter;
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
            .mediaAddress(this::nameOf)
            .player(this::player)
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

    /** Anki plays sounds and films by itself, but only files of its own. */
    private String player(MediaPlayer player) {
        return player.source() instanceof MediaFile
                ? "[sound:" + nameOf(player.source()) + "]"
                : plain.inline(List.of(new Link(player.source().address(), "", List.of(new Text(player.label())))), "");
    }

    private String nameOf(MediaSource source) {
        if (!(source instanceof MediaFile file)) {
            return source.address();
        }
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
