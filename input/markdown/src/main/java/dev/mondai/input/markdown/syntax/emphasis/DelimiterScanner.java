package dev.mondai.input.markdown.syntax.emphasis;

import java.util.Set;
import java.util.stream.Collectors;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineContentParserFactory;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Scanner;

/** Takes a delimiter run out of the text before commonmark's own delimiter code gets to see it. */
final class DelimiterScanner implements InlineContentParser {

    @Override
    public ParsedInline tryParse(InlineParserState state) {
        Scanner scanner = state.scanner();
        char delimiter = scanner.peek();
        int before = scanner.peekPreviousCodePoint();
        int length = scanner.matchMultiple(delimiter);
        int after = scanner.peekCodePoint();
        return ParsedInline.of(new DelimiterRun(delimiter, length, before, after), scanner.position());
    }

    /** Makes the scanner; few triggers on purpose, as the inline parser sorts them anew for every paragraph. */
    record Factory(Set<Character> triggers) implements InlineContentParserFactory {

        Factory(String delimiters) {
            this(delimiters.chars().mapToObj(c -> (char) c).collect(Collectors.toUnmodifiableSet()));
        }

        @Override
        public Set<Character> getTriggerCharacters() {
            return triggers;
        }

        @Override
        public InlineContentParser create() {
            return new DelimiterScanner();
        }
    }
}
