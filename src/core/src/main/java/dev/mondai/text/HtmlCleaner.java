package dev.mondai.text;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
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

    private static final Safelist ALLOWED = Safelist.relaxed()
            .addTags("s", "del", "ins", "kbd", "mark", "samp", "var", "abbr", "ruby", "rb", "rt", "rp", "hr")
            .addTags("details", "summary", "figure", "figcaption", "section")
            .addAttributes(":all", "lang", "dir")
            .addAttributes("td", "rowspan", "colspan")
            .addAttributes("th", "rowspan", "colspan")
            .addAttributes("ol", "start")
            .removeTags("img")
            .preserveRelativeLinks(true);

    private HtmlCleaner() {}

    /**
     * What is left of a fragment of HTML.
     *
     * @return a well-formed fragment; empty where nothing is allowed to pass
     */
    public static String clean(String html) {
        Document dirty = Jsoup.parseBodyFragment(html);
        Document clean = new Cleaner(ALLOWED).clean(dirty);
        clean.outputSettings()
                .syntax(Document.OutputSettings.Syntax.xml)
                .escapeMode(Entities.EscapeMode.xhtml)
                .prettyPrint(false);
        return CleanText.of(clean.body().html());
    }
}
