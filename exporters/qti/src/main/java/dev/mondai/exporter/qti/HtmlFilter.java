package dev.mondai.exporter.qti;

import dev.mondai.text.Gap;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Brings the XHTML of {@link dev.mondai.text.XhtmlWriter} into the elements and attributes that a version of QTI takes.
 *
 * <p>It relies on well-formed input without comments and CDATA sections, which that writer gives. Ids go, since the same
 * text may stand several times in an item, and with them the links to them.
 */
final class HtmlFilter {

    private static final Pattern ATTRIBUTE = Pattern.compile("([\\w:-]+)=\"([^\"]*)\"");
    private static final Pattern ALIGNMENT = Pattern.compile("text-align: (left|center|right)");
    private static final Pattern GAP = Pattern.compile("<gap id=\"([^\"]*)\"/>");
    // HTML 5's players are blocks in 3.0's schema.
    private static final Pattern PLAYER_PARAGRAPH =
            Pattern.compile("<p>((?:(?!</p>).)*?<(?:audio|video)\\b.*?)</p>", Pattern.DOTALL);
    private static final String EMPTY_TABLE = "<tbody>\n</tbody>";
    private static final Set<String> KEPT = Set.of(
            "class",
            "href",
            "src",
            "alt",
            "width",
            "height",
            "colspan",
            "rowspan",
            "span",
            "data",
            "type",
            "controls",
            "aria-label");

    private final HtmlVocabulary vocabulary;
    private final Consumer<String> losses;
    private final StringBuilder out = new StringBuilder();
    private final Deque<String> ends = new ArrayDeque<>();
    private int skipping;

    private HtmlFilter(HtmlVocabulary vocabulary, Consumer<String> losses) {
        this.vocabulary = vocabulary;
        this.losses = losses;
    }

    /**
     * The same text in another vocabulary.
     *
     * @param losses gets the name of each element and attribute whose effect is lost
     */
    static String filter(String xhtml, HtmlVocabulary vocabulary, Consumer<String> losses) {
        // The schemas want a row in each table body.
        String whole = xhtml.replace(EMPTY_TABLE, "<tbody>\n<tr><td></td></tr>\n</tbody>");
        whole = PLAYER_PARAGRAPH.matcher(whole).replaceAll("<div>$1</div>");
        return whole.indexOf('<') < 0 ? whole : new HtmlFilter(vocabulary, losses).run(whole);
    }

    /** What stands in a text for a gap until it is filled. */
    static String placeholder(Gap gap) {
        return "<gap id=\"" + ItemTexts.escaped(gap.id()).replace("\"", "&quot;") + "\"/>";
    }

    /** A filtered text with its gaps filled. */
    static String filled(String xhtml, Function<Gap, String> gaps) {
        return GAP.matcher(xhtml)
                .replaceAll(gap -> Matcher.quoteReplacement(gaps.apply(new Gap(unescaped(gap.group(1))))));
    }

    private static String unescaped(String attribute) {
        return attribute
                .replace("&quot;", "\"")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&amp;", "&");
    }

    private String run(String xhtml) {
        int position = 0;
        for (int tag = xhtml.indexOf('<'); tag >= 0; tag = xhtml.indexOf('<', position)) {
            text(xhtml, position, tag);
            position = xhtml.indexOf('>', tag) + 1;
            tag(xhtml.substring(tag + 1, position - 1));
        }
        text(xhtml, position, xhtml.length());
        return out.toString();
    }

    private void text(String xhtml, int from, int to) {
        if (skipping == 0) {
            out.append(xhtml, from, to);
        }
    }

    private void tag(String tag) {
        if (tag.startsWith("/")) {
            end();
            return;
        }
        boolean isEmpty = tag.endsWith("/");
        String content = isEmpty ? tag.substring(0, tag.length() - 1) : tag;
        int blank = content.indexOf(' ');
        start(blank < 0 ? content : content.substring(0, blank), blank < 0 ? "" : content.substring(blank));
        if (isEmpty) {
            end();
        }
    }

    private void start(String name, String attributes) {
        if (skipping > 0 || isSkipped(name, attributes)) {
            skipping++;
            return;
        }
        HtmlVocabulary.Substitute substitute = vocabulary.substitutes().get(name);
        if (name.equals("gap")) {
            out.append('<').append(name).append(attributes).append("/>");
            open("", "");
        } else if (substitute != null) {
            substitute(name, substitute);
        } else if (name.equals("rt") && !vocabulary.allowed().contains(name)) {
            open("（", "）");
        } else if (!vocabulary.allowed().contains(name)
                || name.equals("a") && !attributes.contains("href=\"")
                || attributes.contains("href=\"#")) {
            open("", "");
        } else {
            element(name, attributes);
        }
    }

    /** Brackets come with the reading itself, and a link back from a footnote leads nowhere. */
    private boolean isSkipped(String name, String attributes) {
        return name.equals("rp") && !vocabulary.allowed().contains(name)
                || name.equals("a") && attributes.contains("href=\"#") && attributes.contains("fnref");
    }

    private void substitute(String name, HtmlVocabulary.Substitute substitute) {
        String element = substitute.element();
        open("<" + element + " class=\"" + substitute.cssClass() + "\">", "</" + element + ">");
        losses.accept("<" + name + ">");
    }

    private void element(String name, String attributes) {
        // A quotation holds blocks alone: a <div> may hold anything.
        String inner = name.equals("blockquote") ? "<div>" : "";
        String innerEnd = inner.isEmpty() ? "" : "</div>";
        open("<" + name + attributes(name, attributes) + ">" + inner, innerEnd + "</" + name + ">");
    }

    private void open(String start, String end) {
        out.append(start);
        ends.push(end);
    }

    private void end() {
        if (skipping > 0) {
            skipping--;
        } else {
            out.append(ends.pop());
        }
    }

    private String attributes(String element, String attributes) {
        if (attributes.isEmpty()) {
            return "";
        }
        StringBuilder kept = new StringBuilder();
        Matcher matcher = ATTRIBUTE.matcher(attributes);
        while (matcher.find()) {
            String attribute = attribute(element, matcher.group(1), matcher.group(2));
            kept.append(attribute == null ? "" : " " + attribute);
        }
        return kept.toString();
    }

    private @Nullable String attribute(String element, String name, String value) {
        if (KEPT.contains(name)) {
            return name + "=\"" + value + "\"";
        }
        return switch (name) {
            case "lang" -> "xml:lang=\"" + value + "\"";
            case "style" -> alignment(value);
            case "dir" -> vocabulary.direction() ? "dir=\"" + value + "\"" : lost(element, name);
            case "id" -> null;
            default -> lost(element, name);
        };
    }

    private @Nullable String lost(String element, String attribute) {
        losses.accept("<" + element + " " + attribute + ">");
        return null;
    }

    private static @Nullable String alignment(String style) {
        Matcher matcher = ALIGNMENT.matcher(style);
        return matcher.matches() ? "align=\"" + matcher.group(1) + "\"" : null;
    }
}
