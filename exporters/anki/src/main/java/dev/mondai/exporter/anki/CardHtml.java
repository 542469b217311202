package dev.mondai.exporter.anki;

import dev.mondai.text.Gap;
import dev.mondai.text.Link;
import dev.mondai.text.MediaFile;
import dev.mondai.text.MediaPlayer;
import dev.mondai.text.MediaSource;
import dev.mondai.text.RichText;
import dev.mondai.text.Text;
import dev.mondai.text.XhtmlWriter;
import dev.mondai.text.code.CodeHighlighter;
import java.text.Normalizer;
import java.util.List;
import java.util.function.Function;

/** Writes rich text as HTML for Anki. */
final class CardHtml {

    /** What Anki would take for formulas, sounds and LaTeX where plain characters are meant. */
    private static final List<String> ANKI_MARKUP =
            List.of("\\(", "\\)", "\\[", "\\]", "[sound:", "[anki:", "[latex]", "[LATEX]", "[/latex]", "[$]", "[$$]");

    private final Function<MediaSource, String> address;
    private final Function<MediaPlayer, String> player;
    private final XhtmlWriter plain = XhtmlWriter.builder().broken(ANKI_MARKUP).build();
    private final CodeHighlighter highlighter = new CodeHighlighter(text -> plain.inline(RichText.plain(text)));
    private final XhtmlWriter writer;

    private CardHtml(Function<MediaSource, String> address, Function<MediaPlayer, String> player) {
        this.address = address;
        this.player = player;
        writer = settings().build();
    }

    /** For fields of notes. Anki plays sounds and films by itself, but only files of its own. */
    static CardHtml forNotes(Media media) {
        Function<MediaSource, String> address = source -> media.address("", source);
        return new CardHtml(
                address,
                sound -> sound.source() instanceof MediaFile
                        ? "[sound:" + address.apply(sound.source()) + "]"
                        : link(sound));
    }

    /** For descriptions of decks, where Anki looks for no files and plays nothing. */
    static CardHtml forDecks(Media media) {
        return new CardHtml(source -> media.address(Media.KEPT, source), CardHtml::label);
    }

    private static String link(MediaPlayer player) {
        Link link = new Link(player.source().address(), "", List.of(new Text(player.label())));
        return XhtmlWriter.builder().broken(ANKI_MARKUP).build().inline(List.of(link), "");
    }

    private static String label(MediaPlayer player) {
        return XhtmlWriter.builder().broken(ANKI_MARKUP).build().inline(RichText.plain(player.label()));
    }

    private XhtmlWriter.Builder settings() {
        return XhtmlWriter.builder()
                .broken(ANKI_MARKUP)
                .mediaAddress(address)
                .player(player)
                .codeBlock(highlighter::highlight);
    }

    /**
     * The text as blocks.
     *
     * @param idPrefix begins the ids of footnotes; unique on the card
     */
    String blocks(RichText text, String idPrefix) {
        return cleaned(writer.write(text, idPrefix));
    }

    /** The text as blocks, with gaps as the function writes them. */
    String withGaps(RichText text, String idPrefix, Function<Gap, String> gap) {
        return cleaned(settings().gap(gap).build().write(text, idPrefix));
    }

    /** The text without a paragraph around it where it is a single line. */
    String inline(RichText text, String idPrefix) {
        return cleaned(writer.inline(text, idPrefix));
    }

    /** A label and what it stands for; the label alone where it says all. */
    String labelled(String label, RichText content, String idPrefix) {
        String name = "<span class=\"label\">" + characters(label) + "</span>";
        return content.isEmpty() ? name : name + " " + content("content", content, idPrefix);
    }

    /** A text in an element of a class, for a row or a cell. */
    String content(String type, RichText content, String idPrefix) {
        String element = content.isInline() ? "span" : "div";
        return "<" + element + " class=\"" + type + "\">" + inline(content, idPrefix) + "</" + element + ">";
    }

    /** Characters alone. */
    String characters(String text) {
        return cleaned(plain.inline(RichText.plain(text)));
    }

    /**
     * In NFC, as Anki keeps fields. The one mark that would join a tag's end, the slash of "not greater", is written as a
     * number there.
     */
    private static String cleaned(String html) {
        return Normalizer.normalize(html.replace(">\u0338", ">&#824;"), Normalizer.Form.NFC);
    }
}
