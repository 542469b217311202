package dev.mondai.input.markdown.syntax;

import dev.mondai.text.Block;
import dev.mondai.text.CodeBlock;
import dev.mondai.text.Inline;
import dev.mondai.text.MathBlock;
import dev.mondai.text.Quote;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.ThematicBreak;
import org.jspecify.annotations.Nullable;

/** Makes the blocks of rich text of sibling nodes, as far as they lie in a window. */
final class BlockConverter extends AbstractVisitor {

    private final Conversion conversion;
    private final List<Node> siblings;
    private final Window window;
    private final HtmlSections sections;
    private final List<Block> blocks = new ArrayList<>();

    /** The index of the sibling that is converted; sections of HTML move it to their end. */
    private int at;

    BlockConverter(Conversion conversion, List<Node> siblings, Window window) {
        this.conversion = conversion;
        this.siblings = siblings;
        this.window = window;
        this.sections = HtmlSections.among(siblings);
    }

    List<Block> convert() {
        for (at = 0; at < siblings.size(); at++) {
            siblings.get(at).accept(this);
        }
        return List.copyOf(blocks);
    }

    @Override
    public void visit(Paragraph paragraph) {
        blocks.addAll(conversion.paragraphs(Excerpt.children(paragraph), window));
        window.skip(1);
    }

    @Override
    public void visit(Heading heading) {
        int before = window.position();
        List<Inline> content = conversion.inlines(Excerpt.children(heading), window);
        if (window.hasSince(before)) {
            blocks.add(new dev.mondai.text.Heading(heading.getLevel(), content));
        }
        window.skip(1);
    }

    @Override
    public void visit(BlockQuote quote) {
        int before = window.position();
        List<Block> content = conversion.blocks(Excerpt.children(quote), window);
        if (window.hasSince(before)) {
            blocks.add(new Quote(content));
        }
    }

    @Override
    public void visit(BulletList list) {
        addList(list, null);
    }

    @Override
    public void visit(OrderedList list) {
        addList(list, list.getMarkerStartNumber());
    }

    private void addList(ListBlock list, @Nullable Integer start) {
        int before = window.position();
        List<List<Block>> items = new ArrayList<>();
        for (Node item : Excerpt.children(list)) {
            int beforeItem = window.position();
            List<Block> content = conversion.blocks(Excerpt.children(item), window);
            if (item instanceof ListItem && window.hasSince(beforeItem)) {
                items.add(content);
            }
        }
        if (window.hasSince(before)) {
            blocks.add(new dev.mondai.text.ListBlock(start, list.isTight(), items));
        }
    }

    /** The language is the first word of the info string (CommonMark 0.31.2, section 4.5). */
    @Override
    public void visit(FencedCodeBlock code) {
        String info = code.getInfo() == null ? "" : code.getInfo().strip();
        addLeaf(new CodeBlock(info.split("\\s", 2)[0], withoutLastLineFeed(code.getLiteral())));
    }

    @Override
    public void visit(IndentedCodeBlock code) {
        addLeaf(new CodeBlock("", withoutLastLineFeed(code.getLiteral())));
    }

    @Override
    public void visit(ThematicBreak thematicBreak) {
        addLeaf(new dev.mondai.text.ThematicBreak());
    }

    @Override
    public void visit(HtmlBlock html) {
        int end = sections.endOf(at);
        boolean isInside = window.takeOne();
        window.skip(1);
        if (end > at) {
            addSection(html, end, isInside);
        } else if (isInside) {
            HtmlFragment fragment = sections.fragment(at);
            fragment.dropped().forEach(tag -> conversion.report(SyntaxCode.HTML_DROPPED, tag, html));
            blocks.addAll(new HtmlBlocks(conversion, html).convert(fragment.balanced()));
        }
    }

    /** An element whose tags stand in blocks of their own, with Markdown between them. */
    private void addSection(HtmlBlock html, int end, boolean isInside) {
        int before = window.position();
        List<Block> content = conversion.blocks(siblings.subList(at + 1, end), window);
        boolean isTouched = isInside || window.hasSince(before);
        window.skip(2);
        if (isTouched) {
            HtmlBlock last = (HtmlBlock) siblings.get(end);
            blocks.addAll(new HtmlBlocks(conversion, html).around(html.getLiteral(), content, last.getLiteral()));
        }
        at = end;
    }

    /** Link reference definitions have done their work in the parser. */
    @Override
    public void visit(LinkReferenceDefinition definition) {}

    @Override
    public void visit(CustomBlock block) {
        if (block instanceof TableBlock table) {
            addLeaf(new TableConverter(conversion).convert(table));
        } else if (block instanceof dev.mondai.input.markdown.syntax.math.MathBlock math) {
            addLeaf(new MathBlock(math.tex()));
        } else if (block instanceof FootnoteDefinition) {
            // Its text stands where the document refers to it.
            window.skip(2);
        } else {
            throw new IllegalStateException("Unknown block: " + block);
        }
    }

    private void addLeaf(Block block) {
        if (window.takeOne()) {
            blocks.add(block);
        }
        window.skip(1);
    }

    private static String withoutLastLineFeed(String literal) {
        return literal.endsWith("\n") ? literal.substring(0, literal.length() - 1) : literal;
    }
}
