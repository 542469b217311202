package dev.mondai.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Makes a text anew, part by part: a subclass says what becomes of some kinds of parts, all others stay as they are.
 *
 * <pre>{@code
 * RichText shouted = new TextRewriter() {
 *     @Override
 *     public Inline text(Text text) {
 *         return new Text(text.value().toUpperCase(Locale.ROOT));
 *     }
 * }.rewrite(text);
 * }</pre>
 */
public class TextRewriter implements Block.Visitor<Block>, Inline.Visitor<Inline> {

    /** The text with each of its parts rewritten. */
    public final RichText rewrite(RichText text) {
        return text.isEmpty() ? text : new RichText(blocks(text.blocks()));
    }

    /** Each of the blocks rewritten. */
    protected final List<Block> blocks(List<Block> blocks) {
        return blocks.stream().map(block -> block.accept(this)).toList();
    }

    /** Each of the inlines rewritten. */
    protected final List<Inline> inlines(List<Inline> inlines) {
        return inlines.stream().map(inline -> inline.accept(this)).toList();
    }

    @Override
    public Block paragraph(Paragraph paragraph) {
        return new Paragraph(inlines(paragraph.content()));
    }

    @Override
    public Block heading(Heading heading) {
        return new Heading(heading.level(), inlines(heading.content()));
    }

    @Override
    public Block list(ListBlock list) {
        return new ListBlock(
                list.start(),
                list.tight(),
                list.items().stream().map(this::blocks).toList());
    }

    @Override
    public Block quote(Quote quote) {
        return new Quote(blocks(quote.content()));
    }

    @Override
    public Block code(CodeBlock code) {
        return code;
    }

    @Override
    public Block table(Table table) {
        List<List<List<Inline>>> rows = new ArrayList<>();
        table.rows().forEach(row -> rows.add(row.stream().map(this::inlines).toList()));
        return new Table(
                table.alignments(), table.header().stream().map(this::inlines).toList(), rows);
    }

    @Override
    public Block math(MathBlock math) {
        return math;
    }

    @Override
    public Block raw(RawBlock raw) {
        return raw;
    }

    @Override
    public Block thematicBreak(ThematicBreak thematicBreak) {
        return thematicBreak;
    }

    @Override
    public Inline text(Text text) {
        return text;
    }

    @Override
    public Inline emphasis(Emphasis emphasis) {
        return new Emphasis(inlines(emphasis.content()));
    }

    @Override
    public Inline strong(Strong strong) {
        return new Strong(inlines(strong.content()));
    }

    @Override
    public Inline strikethrough(Strikethrough strikethrough) {
        return new Strikethrough(inlines(strikethrough.content()));
    }

    @Override
    public Inline subscript(Subscript subscript) {
        return new Subscript(inlines(subscript.content()));
    }

    @Override
    public Inline superscript(Superscript superscript) {
        return new Superscript(inlines(superscript.content()));
    }

    @Override
    public Inline code(Code code) {
        return code;
    }

    @Override
    public Inline link(Link link) {
        return new Link(link.destination(), link.title(), inlines(link.content()));
    }

    @Override
    public Inline image(Image image) {
        return image;
    }

    @Override
    public Inline player(MediaPlayer player) {
        return player;
    }

    @Override
    public Inline math(InlineMath math) {
        return math;
    }

    @Override
    public Inline ruby(Ruby ruby) {
        return ruby;
    }

    @Override
    public Inline footnote(Footnote footnote) {
        return new Footnote(blocks(footnote.content()));
    }

    @Override
    public Inline lineBreak(LineBreak lineBreak) {
        return lineBreak;
    }

    @Override
    public Inline gap(Gap gap) {
        return gap;
    }

    @Override
    public Inline raw(RawInline raw) {
        return raw;
    }
}
