package dev.mondai.exporter.markdown;

import dev.mondai.text.Block;
import dev.mondai.text.Gap;
import dev.mondai.text.Inline;
import dev.mondai.text.LineBreak;
import dev.mondai.text.ListBlock;
import dev.mondai.text.MarkdownNotes;
import dev.mondai.text.MarkdownWriter;
import dev.mondai.text.Paragraph;
import dev.mondai.text.Quote;
import dev.mondai.text.RawInline;
import dev.mondai.text.RichText;
import dev.mondai.text.Text;
import dev.mondai.text.TextRewriter;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Writes the texts of one question, whose footnotes stand together at its end. */
final class Texts {

    /** A line feed before a line that is not empty. */
    private static final Pattern LINE_FEED = Pattern.compile("\n(?!\n)");

    private static final TextRewriter ON_ONE_LINE = new TextRewriter() {
        @Override
        public Inline lineBreak(LineBreak lineBreak) {
            return new RawInline("<br/>");
        }

        @Override
        public Inline text(Text text) {
            return new Text(text.value().replace('\n', ' '));
        }
    };

    private final MarkdownNotes notes;
    private final TextRewriter prepared;

    /**
     * A writer.
     *
     * @param prepared what becomes of headings and media
     */
    Texts(MarkdownNotes notes, TextRewriter prepared) {
        this.notes = notes;
        this.prepared = prepared;
    }

    String of(RichText text) {
        return of(MarkdownWriter.create(), text);
    }

    /** The text of a cloze. */
    String of(RichText text, Function<Gap, String> gap) {
        return of(MarkdownWriter.withGaps(gap), text);
    }

    private String of(MarkdownWriter writer, RichText text) {
        return writer.withNotes(notes).write(prepared.rewrite(text));
    }

    /** A text of one paragraph without line feeds. */
    String line(RichText text) {
        return of(ON_ONE_LINE.rewrite(text));
    }

    /** The same of plain characters. */
    static String line(String text) {
        return MarkdownWriter.create().write(RichText.plain(text.replace('\n', ' ')));
    }

    /** What the footnotes say, as blocks of their own. */
    String footnotes() {
        String definitions = MarkdownWriter.create().withNotes(notes).definitions();
        return definitions.isEmpty() ? "" : "\n" + definitions + "\n";
    }

    /**
     * An item of a list.
     *
     * @param head what stands before the text on its first line; may be empty
     * @param quote what stands in a quote below it; may be empty
     */
    String item(String marker, String head, RichText text, RichText quote) {
        String body = of(text);
        boolean goesOn = head.isEmpty() || !text.isEmpty() && text.blocks().get(0) instanceof Paragraph;
        String all = body.isEmpty() ? head : head + (goesOn ? head.isEmpty() ? "" : " " : "\n\n") + body;
        return marker + " " + indented(all + quote(text, quote), marker.length() + 1);
    }

    /** A quote below a text, which keeps its distance from all but a paragraph. */
    private String quote(RichText text, RichText quote) {
        return quote.isEmpty() ? "" : (text.isInline() ? "\n" : "\n\n") + of(RichText.of(new Quote(quote.blocks())));
    }

    /** Items one below the other, with blank lines between them where one holds such a line itself. */
    static String list(List<String> items) {
        boolean loose = items.stream().anyMatch(item -> item.contains("\n\n"));
        return String.join(loose ? "\n\n" : "\n", items);
    }

    static String indented(String lines, int blanks) {
        return LINE_FEED.matcher(lines).replaceAll("\n" + " ".repeat(blanks));
    }

    /** Whether two lists would become one. */
    static boolean isBulletList(Block block) {
        return block instanceof ListBlock list && !list.isOrdered();
    }
}
