package dev.mondai.input.markdown.layout.phrase;

import dev.mondai.input.markdown.layout.line.CodeSpans;
import dev.mondai.input.markdown.layout.line.Piece;
import dev.mondai.input.markdown.layout.vocabulary.Folding;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A text in one width without the tags and escapes that say nothing; a break begins a line, and labels that are highlighted are in bold. */
final class Tagless {

    private static final Pattern BREAK = Pattern.compile("\\s*" + Piece.BREAK + "\\s*");
    private static final Pattern TAG =
            Pattern.compile("(?i)</?(?:b|strong|i|em|u|h[1-6]|p|pre|font|span|code|kbd|mark|small|su[bp])\\b[^<>]*>");
    private static final Pattern ESCAPE = Pattern.compile("\\\\(?=[()\\[\\].:|-])");

    /** What Obsidian and others highlight: {@code ==AC==}. */
    private static final Pattern HIGHLIGHT = Pattern.compile("^==(?<in>\\p{L}[\\p{L},、/ ]{0,13}\\p{L})==(?!=)");

    private Tagless() {}

    static String of(String source) {
        String narrow = Folding.narrow(source);
        String said = (narrow.indexOf('<') < 0 ? narrow : withoutTags(narrow)).strip();
        String marked = said.startsWith("==") ? HIGHLIGHT.matcher(said).replaceFirst("**${in}**") : said;
        return marked.indexOf('\\') < 0 ? marked : ESCAPE.matcher(marked).replaceAll("");
    }

    private static String withoutTags(String text) {
        return replaced(TAG, replaced(BREAK, text, "\n"), " ");
    }

    /** Code shows its tags: {@code `<br>`}. */
    private static String replaced(Pattern tag, String text, String other) {
        CodeSpans code = CodeSpans.in(text);
        return tag.matcher(text)
                .replaceAll(found ->
                        code.hold(text.indexOf('<', found.start())) ? Matcher.quoteReplacement(found.group()) : other);
    }
}
