package dev.mondai.text;

import java.util.List;
import java.util.stream.Stream;

/** Walks through a text in document order; as a visitor, gives what stands directly in a node. */
final class NodeWalk implements Block.Visitor<Stream<TextNode>>, Inline.Visitor<Stream<TextNode>> {

    private static final NodeWalk CHILDREN = new NodeWalk();

    /** These blocks and all that stands in them, each node before its content. */
    static Stream<TextNode> through(List<Block> blocks) {
        return blocks.stream().flatMap(NodeWalk::through);
    }

    private static Stream<TextNode> through(TextNode node) {
        Stream<TextNode> children =
                node instanceof Block block ? block.accept(CHILDREN) : ((Inline) node).accept(CHILDREN);
        return Stream.concat(Stream.of(node), children.flatMap(NodeWalk::through));
    }

    private static Stream<TextNode> nodes(List<? extends TextNode> content) {
        return content.stream().map(node -> (TextNode) node);
    }

    @Override
    public Stream<TextNode> paragraph(Paragraph paragraph) {
        return nodes(paragraph.content());
    }

    @Override
    public Stream<TextNode> heading(Heading heading) {
        return nodes(heading.content());
    }

    @Override
    public Stream<TextNode> list(ListBlock list) {
        return list.items().stream().flatMap(NodeWalk::nodes);
    }

    @Override
    public Stream<TextNode> quote(Quote quote) {
        return nodes(quote.content());
    }

    @Override
    public Stream<TextNode> code(CodeBlock code) {
        return Stream.empty();
    }

    @Override
    public Stream<TextNode> table(Table table) {
        return Stream.concat(Stream.of(table.header()), table.rows().stream())
                .flatMap(List::stream)
                .flatMap(NodeWalk::nodes);
    }

    @Override
    public Stream<TextNode> math(MathBlock math) {
        return Stream.empty();
    }

    @Override
    public Stream<TextNode> raw(RawBlock raw) {
        return Stream.empty();
    }

    @Override
    public Stream<TextNode> thematicBreak(ThematicBreak thematicBreak) {
        return Stream.empty();
    }

    @Override
    public Stream<TextNode> text(Text text) {
        return Stream.empty();
    }

    @Override
    public Stream<TextNode> emphasis(Emphasis emphasis) {
        return nodes(emphasis.content());
    }

    @Override
    public Stream<TextNode> strong(Strong strong) {
        return nodes(strong.content());
    }

    @Override
    public Stream<TextNode> strikethrough(Strikethrough strikethrough) {
        return nodes(strikethrough.content());
    }

    @Override
    public Stream<TextNode> subscript(Subscript subscript) {
        return nodes(subscript.content());
    }

    @Override
    public Stream<TextNode> superscript(Superscript superscript) {
        return nodes(superscript.content());
    }

    @Override
    public Stream<TextNode> code(Code code) {
        return Stream.empty();
    }

    @Override
    public Stream<TextNode> link(Link link) {
        return nodes(link.content());
    }

    @Override
    public Stream<TextNode> image(Image image) {
        return Stream.empty();
    }

    @Override
    public Stream<TextNode> player(MediaPlayer player) {
        return Stream.empty();
    }

    @Override
    public Stream<TextNode> math(InlineMath math) {
        return Stream.empty();
    }

    @Override
    public Stream<TextNode> ruby(Ruby ruby) {
        return Stream.empty();
    }

    @Override
    public Stream<TextNode> footnote(Footnote footnote) {
        return nodes(footnote.content());
    }

    @Override
    public Stream<TextNode> lineBreak(LineBreak lineBreak) {
        return Stream.empty();
    }

    @Override
    public Stream<TextNode> gap(Gap gap) {
        return Stream.empty();
    }

    @Override
    public Stream<TextNode> raw(RawInline raw) {
        return Stream.empty();
    }
}
