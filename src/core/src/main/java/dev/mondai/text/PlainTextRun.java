package dev.mondai.text;

import dev.mondai.text.math.MathText;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;

/** What each kind of block and inline is in plain text. */
final class PlainTextRun implements Block.Visitor<String>, Inline.Visitor<String> {

    private static final PlainTextRun RUN = new PlainTextRun();

    /** A line feed before a line that is not empty. */
    private static final Pattern LINE_FEED = Pattern.compile("\n(?!\n)");

    static String blocks(List<Block> blocks, String separator) {
        return blocks.stream().map(block -> block.accept(RUN)).collect(Collectors.joining(separator));
    }

    static String inlines(List<Inline> inlines) {
        StringBuilder line = new StringBuilder();
        inlines.forEach(inline -> line.append(inline.accept(RUN)));
        return line.toString();
    }

    @Override
    public String paragraph(Paragraph paragraph) {
        return inlines(paragraph.content());
    }

    @Override
    public String heading(Heading heading) {
        return inlines(heading.content());
    }

    @Override
    public String list(ListBlock list) {
        return IntStream.range(0, list.items().size())
                .mapToObj(index -> item(list, index))
                .collect(Collectors.joining(list.tight() ? "\n" : "\n\n"));
    }

    private static String item(ListBlock list, int index) {
        Integer start = list.start();
        String marker = start == null ? "• " : start + index + ". ";
        String content = blocks(list.items().get(index), list.tight() ? "\n" : "\n\n");
        return marker + LINE_FEED.matcher(content).replaceAll("\n" + " ".repeat(marker.length()));
    }

    @Override
    public String quote(Quote quote) {
        return blocks(quote.content(), "\n\n");
    }

    @Override
    public String code(CodeBlock code) {
        return code.text();
    }

    @Override
    public String table(Table table) {
        String rows = table.rows().stream().map(PlainTextRun::row).collect(Collectors.joining("\n"));
        String header = table.header().isEmpty() ? "" : row(table.header());
        return header.isEmpty() || rows.isEmpty() ? header + rows : header + "\n" + rows;
    }

    private static String row(List<List<Inline>> cells) {
        return cells.stream().map(PlainTextRun::inlines).collect(Collectors.joining(" | "));
    }

    @Override
    public String math(MathBlock math) {
        return MathText.of(math.tex());
    }

    @Override
    public String raw(RawBlock raw) {
        return textOf(raw.xhtml());
    }

    @Override
    public String thematicBreak(ThematicBreak thematicBreak) {
        return "---";
    }

    @Override
    public String text(Text text) {
        return text.value();
    }

    @Override
    public String emphasis(Emphasis emphasis) {
        return inlines(emphasis.content());
    }

    @Override
    public String strong(Strong strong) {
        return inlines(strong.content());
    }

    @Override
    public String strikethrough(Strikethrough strikethrough) {
        return inlines(strikethrough.content());
    }

    @Override
    public String subscript(Subscript subscript) {
        return inlines(subscript.content());
    }

    @Override
    public String superscript(Superscript superscript) {
        return inlines(superscript.content());
    }

    @Override
    public String code(Code code) {
        return code.value();
    }

    @Override
    public String link(Link link) {
        return inlines(link.content());
    }

    @Override
    public String image(Image image) {
        return image.alt();
    }

    @Override
    public String player(MediaPlayer player) {
        return player.label();
    }

    @Override
    public String math(InlineMath math) {
        return MathText.of(math.tex());
    }

    @Override
    public String ruby(Ruby ruby) {
        return ruby.base() + "（" + ruby.reading() + "）";
    }

    @Override
    public String footnote(Footnote footnote) {
        return " [" + blocks(footnote.content(), " ") + "]";
    }

    @Override
    public String lineBreak(LineBreak lineBreak) {
        return "\n";
    }

    @Override
    public String gap(Gap gap) {
        return "____";
    }

    @Override
    public String raw(RawInline raw) {
        return textOf(raw.xhtml());
    }

    private static String textOf(String xhtml) {
        return Jsoup.parseBodyFragment(xhtml).body().wholeText();
    }
}
