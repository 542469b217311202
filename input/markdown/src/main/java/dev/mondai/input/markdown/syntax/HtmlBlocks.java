package dev.mondai.input.markdown.syntax;

import dev.mondai.text.Block;
import dev.mondai.text.Gap;
import dev.mondai.text.HtmlCleaner;
import dev.mondai.text.Inline;
import dev.mondai.text.Media;
import dev.mondai.text.Paragraph;
import dev.mondai.text.RichText;
import dev.mondai.text.XhtmlWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.commonmark.node.HtmlBlock;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** Makes blocks of HTML that stands in blocks of its own. */
final class HtmlBlocks {

    private static final Pattern GAP = Pattern.compile("\\{\\{[^{}]+}}");
    private static final Pattern COMMENT = Pattern.compile("<!--.*?(?:-->|$)", Pattern.DOTALL);

    /** What no browser shows either: instructions to a program, declarations, and sections of XML. */
    private static final Pattern DECLARATION =
            Pattern.compile("<\\?.*?(?:\\?>|$)|<!\\[CDATA\\[.*?(?:]]>|$)|<![A-Za-z][^>]*(?:>|$)", Pattern.DOTALL);

    private final Conversion conversion;
    private final HtmlBlock place;

    HtmlBlocks(Conversion conversion, HtmlBlock place) {
        this.conversion = conversion;
        this.place = place;
    }

    /** What is allowed of a balanced piece of HTML, its images, sounds and films behind it; comments are left out without a word. */
    List<Block> convert(String html) {
        String shown = withoutDeclarations(COMMENT.matcher(html).replaceAll("")).strip();
        GAP.matcher(shown).results().forEach(gap -> conversion.reportGap(gap.group(), place));
        Element body = Jsoup.parseBodyFragment(shown).body();
        List<Element> media = body.select(HtmlMedia.SELECTOR);
        if (media.isEmpty()) {
            return raw(shown);
        }
        media.forEach(Element::remove);
        List<Block> blocks = new ArrayList<>(body.hasText() ? raw(body.html()) : List.of());
        blocks.add(new Paragraph(media.stream().map(this::media).toList()));
        return blocks;
    }

    private String withoutDeclarations(String html) {
        DECLARATION
                .matcher(html)
                .results()
                .forEach(found -> conversion.report(SyntaxCode.HTML_DROPPED, HtmlLoss.summary(found.group()), place));
        return DECLARATION.matcher(html).replaceAll("");
    }

    private Inline media(Element element) {
        return HtmlMedia.convert(element, conversion, place);
    }

    private List<Block> raw(String html) {
        if (HtmlLoss.isIn(html)) {
            conversion.report(SyntaxCode.HTML_DROPPED, HtmlLoss.summary(html), place);
        }
        HtmlLoss.attributes(html).forEach(lost -> conversion.report(SyntaxCode.HTML_ATTRIBUTE, lost, place));
        return CleanedHtml.blocks(HtmlCleaner.clean(html), conversion, place);
    }

    /** Blocks between a start and an end of HTML; the blocks alone where HTML cannot carry what they hold. */
    List<Block> around(String start, List<Block> content, String end) {
        RichText inner = new RichText(content);
        if (inner.nodes().anyMatch(node -> node instanceof Media || node instanceof Gap)) {
            List<Block> blocks = new ArrayList<>(convert(HtmlFragment.of(start).balanced()));
            conversion.report(SyntaxCode.HTML_DROPPED, HtmlLoss.summary(start), place);
            blocks.addAll(content);
            blocks.addAll(convert(HtmlFragment.of(end).balanced()));
            return blocks;
        }
        return convert(start + XhtmlWriter.builder().build().write(inner) + end);
    }
}
