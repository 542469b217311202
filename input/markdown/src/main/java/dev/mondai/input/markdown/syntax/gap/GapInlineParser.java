package dev.mondai.input.markdown.syntax.gap;

import java.util.Set;
import org.commonmark.node.Text;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineContentParserFactory;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Position;
import org.commonmark.parser.beta.Scanner;
import org.jspecify.annotations.Nullable;

/**
 * Reads {@code {{…}}} within a paragraph, a heading or a cell.
 *
 * <p>Braces within it come in pairs, so that TeX can stand there, or behind a backslash. There is no gap within a gap:
 * the inner one counts. Since a gap ends before the next one begins, a paragraph of openers is read in linear time.
 */
final class GapInlineParser implements InlineContentParser {

    private static final int OPENER = 2;

    /** Three: a gap that begins with a brace. More are a drawing. */
    private static final int LONGEST_RUN = 3;

    @Override
    public @Nullable ParsedInline tryParse(InlineParserState state) {
        Scanner scanner = state.scanner();
        Position start = scanner.position();
        int run = scanner.matchMultiple('{');
        if (run < OPENER) {
            return null;
        }
        Position afterRun = scanner.position();
        scanner.setPosition(start);
        scanner.next("{{");
        Position begin = scanner.position();
        if (run <= LONGEST_RUN && skipToCloser(scanner, run == LONGEST_RUN)) {
            Position end = scanner.position();
            scanner.next("}}");
            String content = scanner.getSource(begin, end).getContent().replace('\n', ' ');
            return ParsedInline.of(new GapNode(content), scanner.position());
        }
        return ParsedInline.of(new Text("{".repeat(run)), afterRun);
    }

    /**
     * Goes to just before the closer; false if there is none before the next gap.
     *
     * <p>Where the braces do not come in pairs, the first closer counts.
     */
    private static boolean skipToCloser(Scanner scanner, boolean beginsWithBrace) {
        int depth = beginsWithBrace && scanner.next('{') ? 1 : 0;
        @Nullable Position unpaired = null;
        while (scanner.hasNext() && !isAt(scanner, "{{")) {
            if (isAt(scanner, "}}")) {
                if (depth <= 0) {
                    return true;
                }
                unpaired = unpaired == null ? scanner.position() : unpaired;
            }
            depth += step(scanner);
        }
        if (unpaired != null) {
            scanner.setPosition(unpaired);
        }
        return unpaired != null;
    }

    private static boolean isAt(Scanner scanner, String text) {
        Position here = scanner.position();
        boolean found = scanner.next(text);
        scanner.setPosition(here);
        return found;
    }

    /** Goes over a character, or an escaped one; gives by how much the braces are deeper behind it. */
    private static int step(Scanner scanner) {
        char c = scanner.peek();
        scanner.next();
        if (c == '\\' && scanner.hasNext()) {
            scanner.next();
        }
        return c == '{' ? 1 : c == '}' ? -1 : 0;
    }

    /** Makes a parser for each paragraph. */
    static final class Factory implements InlineContentParserFactory {

        @Override
        public Set<Character> getTriggerCharacters() {
            return Set.of('{');
        }

        @Override
        public InlineContentParser create() {
            return new GapInlineParser();
        }
    }
}
