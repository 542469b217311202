package dev.mondai.exporter.html;

import dev.mondai.text.Gap;
import dev.mondai.text.PlainText;
import dev.mondai.text.RichText;
import dev.mondai.text.XhtmlWriter;
import dev.mondai.text.code.CodeHighlighter;
import java.util.function.Function;

/** Rich text as the page's markup. */
final class PageText {

    private static final int SHORT = 80;
    private static final CodeHighlighter HIGHLIGHTER = new CodeHighlighter(HtmlOutput::escaped);

    private final MediaTable media;
    private final XhtmlWriter writer;

    PageText(MediaTable media) {
        this.media = media;
        writer = builder().build();
    }

    private XhtmlWriter.Builder builder() {
        return XhtmlWriter.builder()
                .shown(MediaTable::shows)
                .mediaAddress(media::address)
                .player(media::player)
                .codeBlock(HIGHLIGHTER::highlight)
                .mathMl(true)
                .mathSpans(true);
    }

    /**
     * The text as blocks.
     *
     * @param idPrefix begins the ids of footnotes; unique on the page
     */
    String blocks(RichText text, String idPrefix) {
        return writer.write(text, idPrefix);
    }

    /** The text as blocks, with its gaps as the function writes them. */
    String blocks(RichText text, String idPrefix, Function<Gap, String> gap) {
        return builder().gap(gap).build().write(text, idPrefix);
    }

    /** The text without a paragraph around it where it is a single line. */
    String inline(RichText text, String idPrefix) {
        return writer.inline(text, idPrefix);
    }

    /** Whether the text loses nothing as an option of a drop-down, which shows characters alone. */
    boolean fitsDropDown(RichText text) {
        return text.isInline()
                && inline(text, "").indexOf('<') < 0
                && PlainText.of(text).length() <= SHORT;
    }
}
