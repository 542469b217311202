package dev.mondai.input.markdown.syntax;

import dev.mondai.text.Block;
import dev.mondai.text.Code;
import dev.mondai.text.Emphasis;
import dev.mondai.text.Footnote;
import dev.mondai.text.Gap;
import dev.mondai.text.HtmlCleaner;
import dev.mondai.text.Inline;
import dev.mondai.text.LineBreak;
import dev.mondai.text.Link;
import dev.mondai.text.Media;
import dev.mondai.text.Paragraph;
import dev.mondai.text.RawInline;
import dev.mondai.text.RichText;
import dev.mondai.text.Strikethrough;
import dev.mondai.text.Strong;
import dev.mondai.text.Subscript;
import dev.mondai.text.Superscript;
import dev.mondai.text.Text;
import dev.mondai.text.WebAddress;
import dev.mondai.text.XhtmlWriter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** An element of inline HTML on its way to rich text: a node of its own where there is one, else cleaned HTML. */
final class HtmlElement {

    private static final Map<String, Function<List<Inline>, Inline>> NODES = Map.of(
            "b", Strong::new,
            "strong", Strong::new,
            "i", Emphasis::new,
            "em", Emphasis::new,
            "s", Strikethrough::new,
            "del", Strikethrough::new,
            "strike", Strikethrough::new,
            "sub", Subscript::new,
            "sup", Superscript::new);

    /** Tells whether an element is allowed; no text of a document is lost with it. */
    private static final String PROBE = "x";

    private final Conversion conversion;
    private final HtmlInline html;
    private final Optional<HtmlTag> tag;

    HtmlElement(Conversion conversion, HtmlInline html) {
        this.conversion = conversion;
        this.html = html;
        this.tag = HtmlTag.of(html.getLiteral());
    }

    /** What stands for a tag that has no partner. */
    Optional<Inline> alone() {
        String name = tag.map(HtmlTag::name).orElse("");
        return switch (name) {
            case "br" -> Optional.of(withoutAttributes(new LineBreak()));
            case "wbr" -> Optional.of(new Text("\u200B"));
            case "img" -> Optional.of(HtmlMedia.convert(element(), conversion, html));
            default ->
                tag.filter(t -> MeantTag.isAlone(html, t)).isPresent()
                        ? Optional.of(new Text(html.getLiteral()))
                        : dropped();
        };
    }

    private Optional<Inline> dropped() {
        if (!html.getLiteral().startsWith("<!--")) {
            conversion.report(SyntaxCode.HTML_DROPPED, html.getLiteral(), html);
        }
        return Optional.empty();
    }

    /** Whether this is sound or a film. */
    boolean isPlayer() {
        return tag.filter(start -> HtmlMedia.isPlayer(start.name())).isPresent();
    }

    /** Sound or a film with what stands between its tags. */
    Inline player(List<Node> inner) {
        StringBuilder source = new StringBuilder(html.getLiteral());
        for (Node node : inner) {
            source.append(
                    node instanceof HtmlInline tagWithin ? tagWithin.getLiteral() : ExcerptText.of(List.of(node)));
        }
        Element player = Jsoup.parseBodyFragment(source.toString()).body().selectFirst(HtmlMedia.SELECTOR);
        return HtmlMedia.convert(player == null ? element() : player, conversion, html);
    }

    /** The element with what stands between its tags. */
    List<Inline> around(List<Inline> content) {
        String name = tag.orElseThrow().name();
        if (NODES.containsKey(name)) {
            return content.isEmpty()
                    ? List.of()
                    : List.of(withoutAttributes(NODES.get(name).apply(content)));
        }
        return switch (name) {
            case "a" -> link(content);
            case "code" -> code(content);
            case "ruby" -> RubyText.of(content).map(this::withoutAttributes).orElseGet(() -> raw(content));
            default -> raw(content);
        };
    }

    private List<Inline> link(List<Inline> content) {
        Element link = element();
        String destination = link.attr("href");
        if (destination.isEmpty() || !WebAddress.isHarmless(destination)) {
            dropped();
            return content;
        }
        tellLost(HtmlLoss.attributes(link, Set.of("href", "title")));
        return List.of(new Link(destination, link.attr("title"), content));
    }

    private <T> T withoutAttributes(T node) {
        tellLost(HtmlLoss.attributes(element(), Set.of()));
        return node;
    }

    private void tellLost(List<String> attributes) {
        attributes.forEach(lost -> conversion.report(SyntaxCode.HTML_ATTRIBUTE, lost, html));
    }

    private Element element() {
        return tag.orElseThrow().element();
    }

    private List<Inline> code(List<Inline> content) {
        return content.size() == 1 && content.get(0) instanceof Text text
                ? List.of(withoutAttributes(new Code(text.value())))
                : raw(content);
    }

    /** The cleaned element; where it is not allowed, or holds what HTML cannot carry, its content alone. */
    private List<Inline> raw(List<Inline> content) {
        String start = html.getLiteral();
        String end = "</" + tag.orElseThrow().name() + ">";
        String probe = HtmlCleaner.clean(start + PROBE + end);
        boolean isAllowed = !probe.isEmpty() && !probe.equals(PROBE);
        if (!isAllowed || holdsNodes(content)) {
            dropped();
            return hidesContent() ? List.of() : content;
        }
        tellLost(HtmlLoss.attributes(start + PROBE + end));
        String inner = XhtmlWriter.builder().build().inline(content, "");
        return List.of(new RawInline(HtmlCleaner.clean(start + inner + end)));
    }

    /** Scripts and styles are no text to read. */
    private boolean hidesContent() {
        return List.of("script", "style", "template", "iframe", "object", "noscript")
                .contains(tag.orElseThrow().name());
    }

    private static boolean holdsNodes(List<Inline> content) {
        Block paragraph = new Paragraph(content);
        return RichText.of(paragraph)
                .nodes()
                .anyMatch(node -> node instanceof Media || node instanceof Footnote || node instanceof Gap);
    }
}
