package dev.mondai.input.markdown.syntax.math;

import org.commonmark.Extension;
import org.commonmark.parser.Parser;

/** The extension that reads TeX math as {@link InlineMath} and {@link MathBlock}. */
public final class MathExtension implements Parser.ParserExtension {

    private MathExtension() {}

    public static Extension create() {
        return new MathExtension();
    }

    @Override
    public void extend(Parser.Builder parser) {
        parser.customInlineContentParserFactory(new MathInlineParser.Factory());
        parser.customBlockParserFactory(new MathBlockParser.Factory());
    }
}
