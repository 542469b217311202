package dev.mondai.input.markdown.syntax.math;

import java.util.EnumSet;
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
 * Reads math within a paragraph.
 *
 * <p>The rules for a single dollar are pandoc's (its manual, extension {@code tex_math_dollars}): no blank just inside,
 * no digit just after the closer, and the first unescaped dollar is the closer or there is none. So 「$100から$200」 stays
 * text. {@code \(} and {@code \[} are escapes in CommonMark; they are math here when their closer follows in the same
 * paragraph.
 */
final class MathInlineParser implements InlineContentParser {

    /** Delimiters whose closer does not occur any more in this paragraph: keeps long rows of openers linear. */
    private final Set<MathDelimiters> unclosed = EnumSet.noneOf(MathDelimiters.class);

    @Override
    public @Nullable ParsedInline tryParse(InlineParserState state) {
        Scanner scanner = state.scanner();
        return scanner.peek() == '$' ? dollars(scanner) : backslash(scanner);
    }

    private @Nullable ParsedInline dollars(Scanner scanner) {
        int length = scanner.matchMultiple('$');
        Position afterRun = scanner.position();
        ParsedInline math = switch (length) {
            case 1 -> singleDollar(scanner, afterRun);
            case 2 -> enclosed(scanner, MathDelimiters.DOUBLE_DOLLAR);
            default -> null;
        };
        return math != null ? math : ParsedInline.of(new Text("$".repeat(length)), afterRun);
    }

    private static @Nullable ParsedInline singleDollar(Scanner scanner, Position begin) {
        if (Character.isWhitespace(scanner.peek()) || !skipTo(scanner, MathDelimiters.DOLLAR)) {
            return null;
        }
        boolean blankInside = Character.isWhitespace(scanner.peekPreviousCodePoint());
        Position end = scanner.position();
        scanner.next();
        boolean digitFollows = Character.isDigit(scanner.peekCodePoint());
        return blankInside || digitFollows ? null : math(scanner, begin, end, MathDelimiters.DOLLAR);
    }

    private @Nullable ParsedInline backslash(Scanner scanner) {
        scanner.next();
        if (scanner.next('(')) {
            return enclosed(scanner, MathDelimiters.PARENTHESES);
        }
        return scanner.next('[') ? enclosed(scanner, MathDelimiters.BRACKETS) : null;
    }

    private @Nullable ParsedInline enclosed(Scanner scanner, MathDelimiters delimiters) {
        Position begin = scanner.position();
        if (unclosed.contains(delimiters)) {
            return null;
        }
        if (!skipTo(scanner, delimiters)) {
            unclosed.add(delimiters);
            return null;
        }
        Position end = scanner.position();
        scanner.next(delimiters.closer());
        return math(scanner, begin, end, delimiters);
    }

    /** Goes to just before the closer, over escaped characters; false if there is none. */
    private static boolean skipTo(Scanner scanner, MathDelimiters delimiters) {
        while (scanner.hasNext()) {
            Position here = scanner.position();
            if (scanner.next(delimiters.closer())) {
                scanner.setPosition(here);
                return true;
            }
            if (scanner.next('\\') && !scanner.hasNext()) {
                return false;
            }
            scanner.next();
        }
        return false;
    }

    private static @Nullable ParsedInline math(
            Scanner scanner, Position begin, Position end, MathDelimiters delimiters) {
        String tex = scanner.getSource(begin, end).getContent().strip();
        return tex.isEmpty() ? null : ParsedInline.of(new InlineMath(tex, delimiters.isDisplay()), scanner.position());
    }

    /** Makes a parser for each paragraph. */
    static final class Factory implements InlineContentParserFactory {

        @Override
        public Set<Character> getTriggerCharacters() {
            return Set.of('$', '\\');
        }

        @Override
        public InlineContentParser create() {
            return new MathInlineParser();
        }
    }
}
