package dev.mondai.input.markdown.syntax;

import dev.mondai.text.HtmlCleaner;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** What the cleaning of HTML takes away. */
final class HtmlLoss {

    private static final int SHOWN = 40;

    private HtmlLoss() {}

    /** Whether elements or attributes would go. */
    static boolean isIn(String html) {
        return weight(html) > weight(HtmlCleaner.clean(html));
    }

    /** The beginning of the HTML on one line, for a message. */
    static String summary(String html) {
        String line = html.strip().replaceAll("\\s+", " ");
        int end = line.offsetByCodePoints(0, Math.min(SHOWN, line.codePointCount(0, line.length())));
        return end < line.length() ? line.substring(0, end) + "…" : line;
    }

    private static int weight(String html) {
        int weight = 0;
        for (Element element : Jsoup.parse(html).getAllElements()) {
            weight += 1 + element.attributes().size();
        }
        return weight;
    }
}
