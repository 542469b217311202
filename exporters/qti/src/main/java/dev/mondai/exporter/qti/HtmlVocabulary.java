package dev.mondai.exporter.qti;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Which HTML elements a version of QTI takes, and what stands in for the others. From the schemas: 2.1 knows the elements
 * of XHTML 1.1 without {@code s del ins u}; 2.2 has more, but in a namespace of its own, so it gets the same; 3.0 has parts
 * of HTML 5, while its {@code s} and {@code mark} are those of speech synthesis.
 *
 * @param allowed the elements that are written as they are
 * @param substitutes what is written instead of an element
 * @param direction whether text may have {@code dir}
 */
record HtmlVocabulary(Set<String> allowed, Map<String, Substitute> substitutes, boolean direction) {

    private static final Set<String> XHTML = Set.of(
            "a",
            "abbr",
            "b",
            "blockquote",
            "br",
            "caption",
            "cite",
            "code",
            "col",
            "colgroup",
            "dd",
            "div",
            "dl",
            "dt",
            "em",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "hr",
            "i",
            "img",
            "kbd",
            "li",
            "object",
            "ol",
            "p",
            "pre",
            "q",
            "samp",
            "small",
            "span",
            "strong",
            "sub",
            "sup",
            "table",
            "tbody",
            "td",
            "tfoot",
            "th",
            "thead",
            "tr",
            "tt",
            "ul",
            "var");

    private static final Set<String> HTML5 =
            Set.of("figure", "figcaption", "section", "ruby", "rb", "rt", "rp", "audio", "video");

    private static final Map<String, Substitute> COMMON = Map.of(
            "del", Substitute.span("strikethrough"),
            "s", Substitute.span("strikethrough"),
            "strike", Substitute.span("strikethrough"),
            "u", Substitute.span("qti-underline"),
            "ins", Substitute.span("qti-underline"),
            "mark", Substitute.span("mark"),
            "details", Substitute.div("details"),
            "summary", new Substitute("p", "summary"));

    static final HtmlVocabulary QTI2 = new HtmlVocabulary(
            XHTML,
            with(Map.of(
                    "figure", Substitute.div("figure"),
                    "figcaption", new Substitute("p", "caption"),
                    "section", Substitute.div("section"),
                    "ruby", Substitute.span("ruby"))),
            false);

    static final HtmlVocabulary QTI30 = new HtmlVocabulary(plus(XHTML, HTML5), COMMON, true);

    /**
     * An element that stands in for another one.
     *
     * @param element its name
     * @param cssClass the class that says what was meant
     */
    record Substitute(String element, String cssClass) {

        static Substitute span(String cssClass) {
            return new Substitute("span", cssClass);
        }

        static Substitute div(String cssClass) {
            return new Substitute("div", cssClass);
        }
    }

    private static Map<String, Substitute> with(Map<String, Substitute> more) {
        Map<String, Substitute> all = new HashMap<>(COMMON);
        all.putAll(more);
        return Map.copyOf(all);
    }

    private static Set<String> plus(Set<String> some, Set<String> more) {
        Set<String> all = new HashSet<>(some);
        all.addAll(more);
        return Set.copyOf(all);
    }
}
