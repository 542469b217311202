package dev.mondai.input.markdown.syntax.emphasis;

import java.util.List;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.node.Node;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/** Parses and renders with nothing but emphasis on, with commonmark's own rules or with the CJK-friendly ones. */
final class EmphasisHtml {

    private static final Extension STRIKETHROUGH = StrikethroughExtension.create();
    private static final Parser FRIENDLY = parser(CjkFriendlyEmphasis.create());
    private static final Parser PLAIN = parser(STRIKETHROUGH);
    private static final HtmlRenderer RENDERER = HtmlRenderer.builder()
            .extensions(List.of(STRIKETHROUGH))
            .percentEncodeUrls(true)
            .build();

    private EmphasisHtml() {}

    static Node friendly(String markdown) {
        return FRIENDLY.parse(markdown);
    }

    static Node plain(String markdown) {
        return PLAIN.parse(markdown);
    }

    static String html(Node node) {
        return RENDERER.render(node).strip();
    }

    private static Parser parser(Extension extension) {
        return Parser.builder()
                .extensions(List.of(extension))
                .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
                .build();
    }
}
