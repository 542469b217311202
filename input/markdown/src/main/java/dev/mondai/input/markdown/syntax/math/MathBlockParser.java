package dev.mondai.input.markdown.syntax.math;

import java.util.List;
import java.util.stream.Collectors;
import org.commonmark.node.Block;
import org.commonmark.node.Paragraph;
import org.commonmark.parser.InlineParser;
import org.commonmark.parser.SourceLine;
import org.commonmark.parser.SourceLines;
import org.commonmark.parser.block.AbstractBlockParser;
import org.commonmark.parser.block.AbstractBlockParserFactory;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;
import org.jspecify.annotations.Nullable;

/**
 * Reads math on lines of its own.
 *
 * <p>It begins at a line that holds nothing but the opener, a whole formula, or the opener and a TeX command; it ends at
 * the line that ends in the closer. As in TeX it holds no blank line: math that is still open there was none, and
 * becomes a paragraph, so that a forgotten closer does not swallow the rest of the document.
 */
final class MathBlockParser extends AbstractBlockParser {

    private final MathBlock block = new MathBlock();
    private final MathDelimiters delimiters;
    private final SourceLines lines = new SourceLines();
    private boolean closed;

    private MathBlockParser(MathDelimiters delimiters, boolean isWhole) {
        this.delimiters = delimiters;
        this.closed = isWhole;
    }

    @Override
    public Block getBlock() {
        return block;
    }

    @Override
    public @Nullable BlockContinue tryContinue(ParserState state) {
        if (closed || state.isBlank()) {
            return BlockContinue.none();
        }
        SourceLine rest = rest(state);
        if (!endsInCloser(rest.getContent().toString(), delimiters)) {
            return BlockContinue.atIndex(state.getIndex());
        }
        closed = true;
        addLine(rest);
        return BlockContinue.finished();
    }

    @Override
    public void addLine(SourceLine line) {
        lines.addLine(line);
    }

    @Override
    public void closeBlock() {
        if (closed) {
            String content = lines.getContent().strip();
            int end = content.length() - delimiters.closer().length();
            block.setTex(content.substring(delimiters.opener().length(), end).strip());
        }
    }

    @Override
    public void parseInlines(InlineParser inlineParser) {
        if (!closed) {
            Paragraph paragraph = new Paragraph();
            paragraph.setSourceSpans(block.getSourceSpans());
            inlineParser.parse(SourceLines.of(strippedLines()), paragraph);
            block.insertBefore(paragraph);
            block.unlink();
        }
    }

    private List<SourceLine> strippedLines() {
        return lines.getLines().stream().map(MathBlockParser::strip).collect(Collectors.toList());
    }

    private static SourceLine strip(SourceLine line) {
        String content = line.getContent().toString();
        int indent = content.length() - content.stripLeading().length();
        return line.substring(indent, indent + content.strip().length());
    }

    private static SourceLine rest(ParserState state) {
        SourceLine line = state.getLine();
        return line.substring(state.getNextNonSpaceIndex(), line.getContent().length());
    }

    private static boolean endsInCloser(String text, MathDelimiters delimiters) {
        String closer = delimiters.closer();
        String line = text.stripTrailing();
        return line.endsWith(closer) && !line.endsWith("\\" + closer);
    }

    /** Decides whether a line begins a block of math. */
    static final class Factory extends AbstractBlockParserFactory {

        private static final int CODE_INDENT = 4;

        @Override
        public @Nullable BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
            if (state.getIndent() >= CODE_INDENT) {
                return BlockStart.none();
            }
            String line = rest(state).getContent().toString();
            for (MathDelimiters delimiters : List.of(MathDelimiters.DOUBLE_DOLLAR, MathDelimiters.BRACKETS)) {
                if (line.startsWith(delimiters.opener())) {
                    String formula =
                            line.substring(delimiters.opener().length()).strip();
                    return start(formula, delimiters, matched, state);
                }
            }
            return BlockStart.none();
        }

        private static @Nullable BlockStart start(
                String formula, MathDelimiters delimiters, MatchedBlockParser matched, ParserState state) {
            boolean inParagraph = matched.getMatchedBlockParser().getBlock() instanceof Paragraph;
            boolean isWhole = isWhole(formula, delimiters);
            boolean opens = formula.isEmpty() && !(inParagraph && closesEarlierMath(matched, delimiters));
            boolean beginsWithCommand = formula.startsWith("\\") && !formula.contains(delimiters.closer());
            return isWhole || opens || beginsWithCommand && !inParagraph
                    ? BlockStart.of(new MathBlockParser(delimiters, isWhole)).atIndex(state.getNextNonSpaceIndex())
                    : BlockStart.none();
        }

        private static boolean isWhole(String formula, MathDelimiters delimiters) {
            int firstCloser = formula.indexOf(delimiters.closer());
            return firstCloser > 0
                    && firstCloser + delimiters.closer().length() == formula.length()
                    && endsInCloser(formula, delimiters);
        }

        private static boolean closesEarlierMath(MatchedBlockParser matched, MathDelimiters delimiters) {
            String paragraph = matched.getParagraphLines().getContent();
            return delimiters == MathDelimiters.DOUBLE_DOLLAR && count(paragraph, delimiters.opener()) % 2 == 1;
        }

        private static long count(String text, String part) {
            long count = 0;
            for (int at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + part.length())) {
                count++;
            }
            return count;
        }
    }
}
