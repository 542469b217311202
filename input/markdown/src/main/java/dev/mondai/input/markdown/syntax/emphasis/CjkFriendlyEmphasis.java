package dev.mondai.input.markdown.syntax.emphasis;

import org.commonmark.Extension;
import org.commonmark.parser.Parser;

/**
 * The extension that makes emphasis and strikethrough work next to CJK punctuation, as in {@code **法則（Laws）**に}.
 *
 * <p>It has to be the first extension of a parser: its post-processor must see the tree before any other does. It takes
 * the place of commonmark's strikethrough extension in the parser; renderers still need that one.
 */
public final class CjkFriendlyEmphasis implements Parser.ParserExtension {

    /** The depth to which commonmark-java 0.30.0 itself nests inlines by default. */
    private static final int MAX_DEPTH = 100;

    private static final String DELIMITERS = "*_~";

    private CjkFriendlyEmphasis() {}

    public static Extension create() {
        return new CjkFriendlyEmphasis();
    }

    @Override
    public void extend(Parser.Builder parser) {
        parser.customInlineContentParserFactory(new DelimiterScanner.Factory(DELIMITERS));
        parser.postProcessor(new DelimiterResolver(MAX_DEPTH));
    }
}
