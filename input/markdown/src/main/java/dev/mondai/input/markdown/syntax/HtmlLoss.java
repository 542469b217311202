package dev.mondai.input.markdown.syntax;

import dev.mondai.text.HtmlCleaner;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;

/** What the cleaning of HTML takes away. */
final class HtmlLoss {

    private static final int SHOWN = 40;

    private HtmlLoss() {}

    /** Whether elements would go. */
    static boolean isIn(String html) {
        return elements(html) > elements(HtmlCleaner.clean(html));
    }

    /** The attributes that would go from elements that stay, each once, as {@code <p style="color:red">}. */
    static List<String> attributes(String html) {
        return Jsoup.parseBodyFragment(html).body().getAllElements().stream()
                .filter(element -> HtmlCleaner.ELEMENTS.containsKey(element.normalName()))
                .flatMap(element -> attributes(element, a -> isAddress(a) || HtmlCleaner.keeps(element, a)))
                .distinct()
                .toList();
    }

    /** Without its address a link is no element any more. */
    private static boolean isAddress(Attribute attribute) {
        return attribute.getKey().equals("href");
    }

    /** The attributes of an element that becomes a node of its own, but for those that the node keeps. */
    static List<String> attributes(Element element, Set<String> kept) {
        return attributes(element, a -> kept.contains(a.getKey())).toList();
    }

    private static Stream<String> attributes(Element element, Predicate<Attribute> kept) {
        return element.attributes().asList().stream()
                .filter(kept.negate())
                .map(a -> "<" + element.normalName() + " " + a.html() + ">");
    }

    /** The beginning of the HTML on one line, for a message. */
    static String summary(String html) {
        String line = html.strip().replaceAll("\\s+", " ");
        int end = line.offsetByCodePoints(0, Math.min(SHOWN, line.codePointCount(0, line.length())));
        return end < line.length() ? line.substring(0, end) + "…" : line;
    }

    private static int elements(String html) {
        return Jsoup.parse(html).getAllElements().size();
    }
}
