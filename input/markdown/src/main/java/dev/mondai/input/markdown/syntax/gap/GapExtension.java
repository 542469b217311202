package dev.mondai.input.markdown.syntax.gap;

import org.commonmark.Extension;
import org.commonmark.parser.Parser;

/** The extension that reads {@code {{…}}} as {@link GapNode}. */
public final class GapExtension implements Parser.ParserExtension {

    private GapExtension() {}

    public static Extension create() {
        return new GapExtension();
    }

    @Override
    public void extend(Parser.Builder parser) {
        parser.customInlineContentParserFactory(new GapInlineParser.Factory());
    }
}
