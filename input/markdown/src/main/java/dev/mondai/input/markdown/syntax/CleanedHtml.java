package dev.mondai.input.markdown.syntax;

import dev.mondai.text.Block;
import dev.mondai.text.HtmlCleaner;
import dev.mondai.text.Inline;
import dev.mondai.text.Paragraph;
import dev.mondai.text.RawBlock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Makes blocks of HTML that has been cleaned.
 *
 * <p>An element that begins a block of HTML wherever it stands (CommonMark 0.31.2, section 4.6, start conditions 1 and 6)
 * is a block as it is. All else, such as the text of a form whose elements went, is what Markdown takes for a paragraph,
 * and becomes one.
 */
final class CleanedHtml {

    private static final Set<String> BLOCKS = Set.of(
            "blockquote",
            "dd",
            "details",
            "div",
            "dl",
            "dt",
            "figcaption",
            "figure",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "hr",
            "li",
            "ol",
            "p",
            "pre",
            "section",
            "summary",
            "table",
            "ul");

    /** As deep as the elements of a line may be nested. */
    private static final int MAX_DEPTH = 50;

    private final Conversion conversion;
    private final HtmlBlock place;
    private final List<Block> blocks = new ArrayList<>();
    private final List<Node> line = new ArrayList<>();

    private CleanedHtml(Conversion conversion, HtmlBlock place) {
        this.conversion = conversion;
        this.place = place;
    }

    static List<Block> blocks(String clean, Conversion conversion, HtmlBlock place) {
        Document document = Jsoup.parseBodyFragment(clean);
        document.outputSettings().prettyPrint(false);
        CleanedHtml html = new CleanedHtml(conversion, place);
        html.add(document.body().childNodes());
        return html.blocks;
    }

    private void add(List<Node> nodes) {
        for (Node node : nodes) {
            if (isBlock(node)) {
                finishLine();
                addRaw(node.outerHtml());
            } else {
                line.add(node);
            }
        }
        finishLine();
    }

    /** A block within an element of a line, which Markdown cannot say, stands in a neutral element. */
    private void finishLine() {
        if (line.stream().anyMatch(CleanedHtml::holdsBlock)) {
            StringBuilder html = new StringBuilder();
            line.forEach(node -> html.append(node.outerHtml()));
            addRaw("<div>" + html + "</div>");
        } else {
            List<Inline> content = InlineList.stripped(inlines(line, MAX_DEPTH));
            if (!content.isEmpty()) {
                blocks.add(new Paragraph(content));
            }
        }
        line.clear();
    }

    private void addRaw(String html) {
        blocks.add(new RawBlock(HtmlCleaner.clean(html).strip()));
    }

    private List<Inline> inlines(List<Node> nodes, int depth) {
        InlineList inlines = new InlineList();
        for (Node node : nodes) {
            if (node instanceof TextNode text) {
                inlines.addText(text.text());
            } else if (node instanceof Element element) {
                inlines.addAll(inlines(element, depth));
            }
        }
        return inlines.toList();
    }

    private List<Inline> inlines(Element element, int depth) {
        HtmlInline tag = new HtmlInline();
        tag.setLiteral("<" + element.normalName() + element.attributes().html() + ">");
        tag.setSourceSpans(place.getSourceSpans());
        HtmlElement converter = new HtmlElement(conversion, tag);
        if (element.tag().isEmpty() || depth == 0) {
            return converter.alone().stream().toList();
        }
        return converter.around(inlines(element.childNodes(), depth - 1));
    }

    private static boolean isBlock(Node node) {
        return node instanceof Element element && BLOCKS.contains(element.normalName());
    }

    private static boolean holdsBlock(Node node) {
        return node instanceof Element element
                && element.getAllElements().stream().anyMatch(CleanedHtml::isBlock);
    }
}
