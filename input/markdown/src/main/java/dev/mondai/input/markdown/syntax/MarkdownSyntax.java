package dev.mondai.input.markdown.syntax;

import dev.mondai.input.markdown.syntax.emphasis.CjkFriendlyEmphasis;
import dev.mondai.input.markdown.syntax.gap.GapExtension;
import dev.mondai.input.markdown.syntax.math.MathExtension;
import java.util.List;
import org.commonmark.Extension;
import org.commonmark.ext.footnotes.FootnotesExtension;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Document;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/**
 * The Markdown that mondai reads: CommonMark 0.31.2 with GFM tables and strikethrough, footnotes, TeX math and
 * gaps.
 *
 * <pre>{@code
 * Document document = MarkdownSyntax.lenient().parse("**法則（Laws）**に基づく");
 * }</pre>
 *
 * <p>A syntax may be used by several threads.
 */
public final class MarkdownSyntax {

    private static final MarkdownSyntax LENIENT = new MarkdownSyntax(CjkFriendlyEmphasis.create());
    private static final MarkdownSyntax STRICT = new MarkdownSyntax(StrikethroughExtension.create());

    private final Parser parser;
    private final boolean rubyMarks;

    private MarkdownSyntax(Parser parser, boolean rubyMarks) {
        this.parser = parser;
        this.rubyMarks = rubyMarks;
    }

    private MarkdownSyntax(Extension emphasis) {
        this.rubyMarks = false;
        // The emphasis comes first: no other post-processor may meet its unfinished runs.
        List<Extension> extensions = List.of(
                emphasis,
                MathExtension.create(),
                GapExtension.create(),
                TablesExtension.create(),
                FootnotesExtension.create());
        this.parser = Parser.builder()
                .extensions(extensions)
                .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
                .build();
    }

    /** The syntax with emphasis that works next to CJK punctuation. */
    public static MarkdownSyntax lenient() {
        return LENIENT;
    }

    /** The syntax with emphasis exactly as CommonMark has it. */
    public static MarkdownSyntax strict() {
        return STRICT;
    }

    /** The same with readings such as 漢字《かんじ》, which are text without it. */
    public MarkdownSyntax withRubyMarks() {
        return new MarkdownSyntax(parser, true);
    }

    boolean hasRubyMarks() {
        return rubyMarks;
    }

    /** Parses a text into nodes that carry their source spans, blocks and inlines alike. */
    public Document parse(String markdown) {
        return (Document) parser.parse(markdown);
    }
}
