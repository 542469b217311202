package dev.mondai.text;

import java.util.List;
import java.util.stream.Stream;

/** Walks through a text and gives its images in document order. */
final class ImageCollector implements Block.Visitor<Stream<Image>>, Inline.Visitor<Stream<Image>> {

    private static final ImageCollector COLLECTOR = new ImageCollector();

    static Stream<Image> imagesIn(List<Block> blocks) {
        return blocks.stream().flatMap(block -> block.accept(COLLECTOR));
    }

    private static Stream<Image> within(List<Inline> inlines) {
        return inlines.stream().flatMap(inline -> inline.accept(COLLECTOR));
    }

    @Override
    public Stream<Image> paragraph(Paragraph paragraph) {
        return within(paragraph.content());
    }

    @Override
    public Stream<Image> heading(Heading heading) {
        return within(heading.content());
    }

    @Override
    public Stream<Image> list(ListBlock list) {
        return list.items().stream().flatMap(ImageCollector::imagesIn);
    }

    @Override
    public Stream<Image> quote(Quote quote) {
        return imagesIn(quote.content());
    }

    @Override
    public Stream<Image> code(CodeBlock code) {
        return Stream.empty();
    }

    @Override
    public Stream<Image> table(Table table) {
        return Stream.concat(Stream.of(table.header()), table.rows().stream())
                .flatMap(List::stream)
                .flatMap(ImageCollector::within);
    }

    @Override
    public Stream<Image> math(MathBlock math) {
        return Stream.empty();
    }

    @Override
    public Stream<Image> raw(RawBlock raw) {
        return Stream.empty();
    }

    @Override
    public Stream<Image> thematicBreak(ThematicBreak thematicBreak) {
        return Stream.empty();
    }

    @Override
    public Stream<Image> text(Text text) {
        return Stream.empty();
    }

    @Override
    public Stream<Image> emphasis(Emphasis emphasis) {
        return within(emphasis.content());
    }

    @Override
    public Stream<Image> strong(Strong strong) {
        return within(strong.content());
    }

    @Override
    public Stream<Image> strikethrough(Strikethrough strikethrough) {
        return within(strikethrough.content());
    }

    @Override
    public Stream<Image> subscript(Subscript subscript) {
        return within(subscript.content());
    }

    @Override
    public Stream<Image> superscript(Superscript superscript) {
        return within(superscript.content());
    }

    @Override
    public Stream<Image> code(Code code) {
        return Stream.empty();
    }

    @Override
    public Stream<Image> link(Link link) {
        return within(link.content());
    }

    @Override
    public Stream<Image> image(Image image) {
        return Stream.of(image);
    }

    @Override
    public Stream<Image> math(InlineMath math) {
        return Stream.empty();
    }

    @Override
    public Stream<Image> ruby(Ruby ruby) {
        return Stream.empty();
    }

    @Override
    public Stream<Image> footnote(Footnote footnote) {
        return imagesIn(footnote.content());
    }

    @Override
    public Stream<Image> lineBreak(LineBreak lineBreak) {
        return Stream.empty();
    }

    @Override
    public Stream<Image> gap(Gap gap) {
        return Stream.empty();
    }

    @Override
    public Stream<Image> raw(RawInline raw) {
        return Stream.empty();
    }
}
