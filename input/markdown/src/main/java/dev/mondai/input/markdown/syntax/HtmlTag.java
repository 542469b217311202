package dev.mondai.input.markdown.syntax;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Tag;

/**
 * A tag of inline HTML.
 *
 * @param name in lower case
 * @param source as it is written
 */
record HtmlTag(String name, Kind kind, String source) {

    private static final Pattern ANY_TAG = Pattern.compile("<(/?)([A-Za-z][A-Za-z0-9-]*)\\b.*>", Pattern.DOTALL);

    /** Elements that have no end tag (HTML Living Standard, section 13.1.2). */
    private static final Set<String> VOID = Set.of(
            "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr");

    /** Elements of drawings and formulas. */
    private static final Set<String> FOREIGN =
            Set.of(("svg g path circle rect line polygon defs text tspan math mfrac mi mn mo mrow msqrt "
                            + "mstyle msub msup mtable mtd mtext mtr semantics annotation")
                    .split(" "));

    /** What a tag does. */
    enum Kind {
        OPEN,
        CLOSE,
        VOID
    }

    /** The tag that a piece of inline HTML is; none for comments, declarations and the like. */
    static Optional<HtmlTag> of(String html) {
        Matcher tag = ANY_TAG.matcher(html);
        return tag.matches() ? Optional.of(of(tag, html)) : Optional.empty();
    }

    private static HtmlTag of(Matcher tag, String html) {
        String name = tag.group(2).toLowerCase(Locale.ROOT);
        if (VOID.contains(name)) {
            return new HtmlTag(name, Kind.VOID, html);
        }
        return new HtmlTag(name, tag.group(1).isEmpty() ? Kind.OPEN : Kind.CLOSE, html);
    }

    /**
     * Whether this is no tag to HTML, but a text that looks like one: {@code List<Integer>}, {@code Promise <pending>}. A name
     * with a hyphen is a custom element's (HTML Living Standard, section 4.13.2); who gives values means a component.
     */
    boolean isText() {
        return !isElement() && name.indexOf('-') < 0 && source.indexOf('=') < 0;
    }

    /** Whether an element of HTML, of a drawing or of a formula has this name. */
    boolean isElement() {
        return Tag.isKnownTag(name) || FOREIGN.contains(name);
    }

    /** The element that this start tag begins, with its attributes; for tags that may stand anywhere. */
    Element element() {
        Element element = Jsoup.parseBodyFragment(source).body().selectFirst(name);
        return element == null ? new Element(name) : element;
    }
}
