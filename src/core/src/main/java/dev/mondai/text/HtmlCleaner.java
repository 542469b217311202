package dev.mondai.text;

import java.util.Arrays;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;
import org.jsoup.safety.Cleaner;
import org.jsoup.safety.Safelist;

/**
 * Lets through the HTML of a source that can do no harm, as well-formed XHTML.
 *
 * <p>Moodle and Anki show what they are given without cleaning it: scripts, event handlers and addresses such as
 * {@code javascript:} must end here.
 */
public final class HtmlCleaner {

    /** Attributes that every element may have. */
    public static final Set<String> COMMON_ATTRIBUTES = Set.of("dir", "lang");

    /** The elements that pass, each with the attributes that pass beside the common ones. */
    public static final Map<String, Set<String>> ELEMENTS = elements(
            "a href title",
            "abbr title",
            "blockquote cite",
            "col span width",
            "colgroup span width",
            "details open",
            "ol start type",
            "q cite",
            "table summary width",
            "td abbr axis colspan rowspan width",
            "th abbr axis colspan rowspan scope width",
            "ul type",
            "b, br, caption, cite, code, dd, del, div, dl, dt, em, figcaption, figure, h1, h2, h3, h4, h5, h6, hr",
            "i, ins, kbd, li, mark, p, pre, rb, rp, rt, ruby, s, samp, section, small, span, strike, strong, sub, summary",
            "sup, tbody, tfoot, thead, tr, u, var");

    private static final Safelist ALLOWED = safelist();

    /** Relative addresses pass as they are; to see that they are not {@code javascript:}, they are made absolute. */
    private static final String ANY_PLACE = "https://relative.invalid/";

    private HtmlCleaner() {}

    private static Map<String, Set<String>> elements(String... rules) {
        Map<String, Set<String>> elements = new TreeMap<>();
        for (String rule : String.join(", ", rules).split(", ")) {
            String[] words = rule.split(" ");
            elements.put(words[0], Set.of(Arrays.copyOfRange(words, 1, words.length)));
        }
        return Collections.unmodifiableMap(elements);
    }

    private static Safelist safelist() {
        Safelist list = Safelist.none()
                .addTags(ELEMENTS.keySet().toArray(String[]::new))
                .addAttributes(":all", COMMON_ATTRIBUTES.toArray(String[]::new))
                .addProtocols("a", "href", "ftp", "http", "https", "mailto")
                .addProtocols("blockquote", "cite", "http", "https")
                .addProtocols("q", "cite", "http", "https")
                .preserveRelativeLinks(true);
        ELEMENTS.forEach((element, attributes) -> attributes.forEach(a -> list.addAttributes(element, a)));
        return list;
    }

    /** Whether an attribute stays with its element, which is one that passes. */
    public static boolean keeps(Element element, Attribute attribute) {
        Element placed = element.shallowClone();
        placed.setBaseUri(ANY_PLACE);
        return ALLOWED.isSafeAttribute(element.normalName(), placed, attribute.clone());
    }

    /**
     * What is left of a fragment of HTML. A link without an address is its text.
     *
     * @return a well-formed fragment; empty where nothing is allowed to pass
     */
    public static String clean(String html) {
        Document dirty = Jsoup.parseBodyFragment(html, ANY_PLACE);
        Document clean = new Cleaner(ALLOWED).clean(dirty);
        clean.select("a:not([href])").unwrap();
        clean.outputSettings()
                .syntax(Document.OutputSettings.Syntax.xml)
                .escapeMode(Entities.EscapeMode.xhtml)
                .prettyPrint(false);
        return CleanText.of(clean.body().html());
    }
}
