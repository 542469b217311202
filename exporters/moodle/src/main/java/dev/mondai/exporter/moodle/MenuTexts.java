package dev.mondai.exporter.moodle;

import dev.mondai.model.Question;
import dev.mondai.spi.Feature;
import dev.mondai.text.InlineMath;
import dev.mondai.text.Media;
import dev.mondai.text.Paragraph;
import dev.mondai.text.PlainText;
import dev.mondai.text.RichText;
import dev.mondai.text.Text;
import dev.mondai.text.TextNode;
import java.util.stream.Collectors;

/** Items of drop-down lists, which show neither pictures nor markup nor formulas. */
final class MenuTexts {

    /** The longest answer of a matching question that Moodle stores. */
    private static final int MAX_LENGTH = 255;

    private final EntryParts parts;

    MenuTexts(EntryParts parts) {
        this.parts = parts;
    }

    /** The text as HTML: Moodle strips what looks like a tag when it shows the list. Tells what is lost. */
    String of(Question question, RichText text) {
        parts.lossOfMedia(question, text, any -> true, "media-as-text");
        if (!text.nodes().allMatch(MenuTexts::isPlain)) {
            parts.loss(question, Feature.FORMATTING, "response-as-text");
        }
        return escaped(shown(text));
    }

    /** The text, or what the files are called that it consists of: an empty item would stop the import. */
    private static String shown(RichText text) {
        String shown = PlainText.singleLine(text);
        return shown.isBlank()
                ? text.media().map(media -> media.source().address()).collect(Collectors.joining(" "))
                : shown;
    }

    /** Whether a list shows all of a text. */
    static boolean isShownWhole(RichText text) {
        return text.nodes().allMatch(node -> node instanceof Paragraph || node instanceof Text);
    }

    /** Media and formulas are told as such. */
    private static boolean isPlain(TextNode node) {
        return node instanceof Paragraph || node instanceof Text || node instanceof Media || node instanceof InlineMath;
    }

    /** The text as HTML, cut where Moodle could not store it. */
    String shortened(Question question, RichText text) {
        String whole = of(question, text);
        if (fits(whole)) {
            return whole;
        }
        parts.loss(question, Feature.FORMATTING, "response-shortened");
        int length = MAX_LENGTH;
        String cut = escaped(PlainText.shortened(shown(text), length));
        while (!fits(cut)) {
            length--;
            cut = escaped(PlainText.shortened(shown(text), length));
        }
        return cut;
    }

    private static boolean fits(String stored) {
        return stored.codePointCount(0, stored.length()) <= MAX_LENGTH;
    }

    /** Plain text as HTML. */
    static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
