package dev.mondai.input.markdown.syntax;

import dev.mondai.input.markdown.syntax.gap.GapNode;
import dev.mondai.text.Footnote;
import dev.mondai.text.Inline;
import dev.mondai.text.LineBreak;
import dev.mondai.text.Media;
import dev.mondai.text.Strong;
import dev.mondai.text.WebAddress;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.ext.gfm.strikethrough.Strikethrough;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;

/** Makes the inlines of rich text of sibling nodes, as far as they lie in a window. */
final class InlineConverter extends AbstractVisitor {

    private final Conversion conversion;
    private final List<Node> siblings;
    private final Window window;
    private final HtmlPairs pairs;
    private final InlineList inlines = new InlineList();

    /** The index of the sibling that is converted; HTML elements move it to their end tag. */
    private int at;

    /** The attributes that the text behind an image begins with belong to the image. */
    private int attributesToSkip;

    InlineConverter(Conversion conversion, List<Node> siblings, Window window) {
        this.conversion = conversion;
        this.siblings = siblings;
        this.window = window;
        this.pairs = HtmlPairs.of(siblings);
    }

    List<Inline> convert() {
        for (at = 0; at < siblings.size(); at++) {
            siblings.get(at).accept(this);
        }
        return conversion.syntax().hasRubyMarks() ? RubyMarks.read(inlines.toList()) : inlines.toList();
    }

    @Override
    public void visit(Text text) {
        window.skip(attributesToSkip);
        String shown = window.take(text.getLiteral().substring(attributesToSkip));
        ScriptMarks.superscripts(shown).forEach(marks -> conversion.report(SyntaxCode.SCRIPT_MARKS, marks, text));
        inlines.addText(shown);
        attributesToSkip = 0;
    }

    @Override
    public void visit(SoftLineBreak lineBreak) {
        if (window.takeOne()) {
            inlines.addText(LineJoin.blankFor(lineBreak));
        }
    }

    @Override
    public void visit(HardLineBreak lineBreak) {
        addLeaf(new LineBreak());
    }

    @Override
    public void visit(Code code) {
        addLeaf(new dev.mondai.text.Code(code.getLiteral()));
    }

    @Override
    public void visit(Emphasis emphasis) {
        addContainer(emphasis, dev.mondai.text.Emphasis::new);
    }

    @Override
    public void visit(StrongEmphasis strong) {
        addContainer(strong, Strong::new);
    }

    @Override
    public void visit(Link link) {
        int before = window.position();
        List<Inline> content = content(link);
        if (!window.hasSince(before)) {
            return;
        }
        if (WebAddress.isHarmless(link.getDestination())) {
            inlines.add(new dev.mondai.text.Link(link.getDestination(), titleOf(link.getTitle()), content));
        } else {
            conversion.report(SyntaxCode.LINK_DROPPED, link.getDestination(), link);
            inlines.addAll(content);
        }
    }

    @Override
    public void visit(Image image) {
        Optional<MediaAttributes> attributes =
                image.getNext() instanceof Text next ? MediaAttributes.at(next.getLiteral()) : Optional.empty();
        attributesToSkip = attributes.map(MediaAttributes::length).orElse(0);
        if (window.takeOne()) {
            attributes.ifPresent(a -> a.dropped().forEach(name -> warnOfAttribute(name, image)));
            inlines.add(toInline(image, attributes));
        }
    }

    private Inline toInline(Image image, Optional<MediaAttributes> attributes) {
        String alt = ExcerptText.alternativeOf(image);
        return conversion.mediaOrText(
                image.getDestination(),
                alt,
                image,
                source -> Media.of(
                        source,
                        alt,
                        titleOf(image.getTitle()),
                        attributes.map(MediaAttributes::width).orElse(null),
                        attributes.map(MediaAttributes::height).orElse(null)));
    }

    private void warnOfAttribute(String attribute, Image image) {
        conversion.report(SyntaxCode.MEDIA_ATTRIBUTE, attribute, image);
    }

    @Override
    public void visit(HtmlInline html) {
        Optional<Integer> end = pairs.endOf(at);
        boolean isInside = window.takeOne();
        HtmlElement element = new HtmlElement(conversion, html);
        if (end.isEmpty()) {
            if (isInside) {
                element.alone().ifPresent(inlines::add);
            }
            return;
        }
        List<Node> inner = siblings.subList(at + 1, end.get());
        at = end.get();
        if (element.isPlayer()) {
            addPlayer(element, inner, isInside);
        } else {
            addElement(element, inner, isInside);
        }
    }

    private void addElement(HtmlElement element, List<Node> inner, boolean isInside) {
        int before = window.position();
        List<Inline> content = conversion.inlines(inner, window);
        boolean isTouched = isInside || window.hasSince(before) && !inner.isEmpty();
        window.takeOne();
        if (isTouched) {
            inlines.addAll(element.around(content));
        }
    }

    /** What stands between the tags are its sources and what is shown instead of it. */
    private void addPlayer(HtmlElement element, List<Node> inner, boolean isInside) {
        window.skip(ExcerptText.of(inner).length() + 1);
        if (isInside) {
            inlines.add(element.player(inner));
        }
    }

    @Override
    public void visit(CustomNode node) {
        if (node instanceof Strikethrough crossedOut) {
            addStrikethrough(crossedOut);
        } else if (node instanceof dev.mondai.input.markdown.syntax.math.InlineMath math) {
            addLeaf(new dev.mondai.text.InlineMath(math.tex()));
        } else if (node instanceof GapNode gap) {
            addGap(gap);
        } else if (node instanceof FootnoteReference reference) {
            addFootnote(reference);
        } else {
            throw new IllegalStateException("Unknown inline: " + node);
        }
    }

    private void addStrikethrough(Strikethrough node) {
        int before = window.position();
        addContainer(node, dev.mondai.text.Strikethrough::new);
        if (window.hasSince(before) && ScriptMarks.isSubscript(node)) {
            conversion.report(SyntaxCode.SCRIPT_MARKS, ScriptMarks.source(node), node);
        }
    }

    private void addGap(GapNode gap) {
        String text = window.take(gap.text());
        if (!text.isEmpty()) {
            inlines.add(conversion.gaps().inlineOf(gap).orElseGet(() -> new dev.mondai.text.Text(text)));
        }
    }

    private void addFootnote(FootnoteReference reference) {
        if (!window.takeOne()) {
            return;
        }
        Optional<FootnoteDefinition> definition = conversion.footnotes().get(reference.getLabel());
        if (definition.isPresent()) {
            inlines.add(new Footnote(conversion.withinFootnote().blocksIn(definition.get())));
        } else {
            String source = "[^" + reference.getLabel() + "]";
            conversion.report(SyntaxCode.FOOTNOTE_NESTED, source, reference);
            inlines.addText(source);
        }
    }

    private void addLeaf(Inline inline) {
        if (window.takeOne()) {
            inlines.add(inline);
        }
    }

    private void addContainer(Node node, Function<List<Inline>, Inline> maker) {
        int before = window.position();
        List<Inline> content = content(node);
        if (window.hasSince(before) && !content.isEmpty()) {
            inlines.add(maker.apply(content));
        }
    }

    private List<Inline> content(Node parent) {
        return conversion.inlines(Excerpt.children(parent), window);
    }

    private static String titleOf(String title) {
        return Objects.requireNonNullElse(title, "");
    }
}
