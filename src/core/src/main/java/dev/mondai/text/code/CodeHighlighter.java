package dev.mondai.text.code;

import dev.mondai.text.CodeBlock;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Writes a block of code with its comments, strings, numbers and keywords in spans with the classes {@code hl-comment},
 * {@code hl-string}, {@code hl-number} and {@code hl-keyword}: coloured by the target's style sheet, so that a dark page
 * has colours of its own, and without a script where it is shown.
 *
 * <pre>{@code
 * XhtmlWriter plain = XhtmlWriter.builder().build();
 * CodeHighlighter highlighter = new CodeHighlighter(text -> plain.inline(RichText.plain(text)));
 * XhtmlWriter writer = XhtmlWriter.builder().codeBlock(highlighter::highlight).build();
 * }</pre>
 */
public final class CodeHighlighter {

    private final UnaryOperator<String> escape;

    /**
     * A highlighter for one target.
     *
     * @param escape writes characters as HTML
     */
    public CodeHighlighter(UnaryOperator<String> escape) {
        this.escape = escape;
    }

    /** The block as HTML; plain where its language is not known. */
    public String highlight(CodeBlock block) {
        String name = block.language().strip().split("\\s+", 2)[0];
        Optional<CodeLanguage> language = CodeLanguage.named(name.toLowerCase(Locale.ROOT));
        String type =
                name.isEmpty() ? "" : " class=\"language-" + escape.apply(name).replace("\"", "&quot;") + "\"";
        String code =
                language.map(known -> new Run(block.text(), known).html()).orElseGet(() -> escape.apply(block.text()));
        return "<pre><code" + type + ">" + code + "</code></pre>";
    }

    /** One pass over a text, token by token. */
    private final class Run {

        private final String text;
        private final CodeLanguage language;
        private final StringBuilder out = new StringBuilder();
        private int plainStart;
        private int at;

        Run(String text, CodeLanguage language) {
            this.text = text;
            this.language = language;
        }

        String html() {
            while (at < text.length()) {
                token();
            }
            plainUntil(text.length());
            return out.toString();
        }

        private void token() {
            int commentEnd = language.commentEnd(text, at);
            if (commentEnd > at) {
                span("comment", commentEnd);
            } else if (language.quotes().indexOf(text.charAt(at)) >= 0) {
                span("string", stringEnd(text.charAt(at)));
            } else if (Character.isJavaIdentifierStart(text.charAt(at))) {
                word();
            } else if (Character.isDigit(text.charAt(at))) {
                span("number", numberEnd());
            } else {
                at++;
            }
        }

        private void word() {
            int end = at;
            while (end < text.length() && Character.isJavaIdentifierPart(text.charAt(end))) {
                end++;
            }
            if (language.isKeyword(text.substring(at, end))) {
                span("keyword", end);
            } else {
                at = end;
            }
        }

        private int numberEnd() {
            int end = at;
            while (end < text.length() && (Character.isLetterOrDigit(text.charAt(end)) || text.charAt(end) == '.')) {
                end++;
            }
            return end;
        }

        /** A string ends at its quote or, unclosed, at the end of the line. */
        private int stringEnd(char quote) {
            int end = at + 1;
            while (end < text.length() && text.charAt(end) != quote && text.charAt(end) != '\n') {
                end += text.charAt(end) == '\\' ? 2 : 1;
            }
            boolean closed = end < text.length() && text.charAt(end) == quote;
            return Math.min(closed ? end + 1 : end, text.length());
        }

        private void span(String kind, int end) {
            plainUntil(at);
            out.append("<span class=\"hl-").append(kind).append("\">");
            out.append(escape.apply(text.substring(at, end))).append("</span>");
            at = end;
            plainStart = end;
        }

        private void plainUntil(int end) {
            if (end > plainStart) {
                out.append(escape.apply(text.substring(plainStart, end)));
            }
        }
    }
}
