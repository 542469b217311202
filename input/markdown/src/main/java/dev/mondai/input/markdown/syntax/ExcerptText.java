package dev.mondai.input.markdown.syntax;

import dev.mondai.input.markdown.syntax.gap.GapNode;
import org.commonmark.ext.gfm.strikethrough.Strikethrough;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.CustomNode;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.node.ThematicBreak;

/**
 * The text of nodes with a character for each position that an {@link Excerpt} can be cut at.
 *
 * <p>The converters move a {@link Window} by exactly these characters.
 */
final class ExcerptText extends AbstractVisitor {

    /** Stands for whatever is not text. */
    static final char OBJECT = '\uFFFC';

    private final StringBuilder text = new StringBuilder();

    /** Whether code within a line is read too: nobody cuts the text then. */
    private final boolean withCode;

    private ExcerptText(boolean withCode) {
        this.withCode = withCode;
    }

    static String of(Iterable<Node> nodes) {
        ExcerptText visitor = new ExcerptText(false);
        nodes.forEach(node -> node.accept(visitor));
        return visitor.text.toString();
    }

    /** The same for who reads it, with the code in its lines. */
    static String withCode(Node node) {
        ExcerptText visitor = new ExcerptText(true);
        node.accept(visitor);
        return visitor.text.toString();
    }

    /** What an image shows: its description without markup. */
    static String alternativeOf(Image image) {
        ExcerptText visitor = new ExcerptText(false);
        visitor.visitChildren(image);
        return visitor.text.toString().replace(OBJECT, ' ').replace('\n', ' ').strip();
    }

    /** True for the tag that breaks a line. */
    static boolean isLineBreak(HtmlInline html) {
        return HtmlTag.of(html.getLiteral())
                .filter(tag -> tag.name().equals("br"))
                .isPresent();
    }

    @Override
    public void visit(Text node) {
        text.append(node.getLiteral());
    }

    @Override
    public void visit(SoftLineBreak node) {
        text.append('\n');
    }

    @Override
    public void visit(HardLineBreak node) {
        text.append('\n');
    }

    @Override
    public void visit(Code node) {
        text.append(withCode ? node.getLiteral() : OBJECT);
    }

    @Override
    public void visit(Image node) {
        text.append(OBJECT);
    }

    @Override
    public void visit(HtmlInline node) {
        text.append(isLineBreak(node) ? '\n' : OBJECT);
    }

    @Override
    public void visit(CustomNode node) {
        if (node instanceof Strikethrough) {
            visitChildren(node);
        } else if (node instanceof GapNode gap) {
            text.append(gap.text());
        } else {
            text.append(OBJECT);
        }
    }

    @Override
    public void visit(Paragraph node) {
        visitChildren(node);
        text.append('\n');
    }

    @Override
    public void visit(Heading node) {
        visitChildren(node);
        text.append('\n');
    }

    @Override
    public void visit(FencedCodeBlock node) {
        object();
    }

    @Override
    public void visit(IndentedCodeBlock node) {
        object();
    }

    @Override
    public void visit(HtmlBlock node) {
        object();
    }

    @Override
    public void visit(ThematicBreak node) {
        object();
    }

    /** Tables, math and definitions of footnotes: only as a whole in or out. */
    @Override
    public void visit(CustomBlock node) {
        object();
    }

    private void object() {
        text.append(OBJECT).append('\n');
    }
}
