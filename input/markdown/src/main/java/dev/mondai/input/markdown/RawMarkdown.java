package dev.mondai.input.markdown;

import java.util.stream.Collectors;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;

/** The Markdown that a node was read from, where its text would hide the escapes: {@code \;} or {@code \*}. */
final class RawMarkdown {

    private RawMarkdown() {}

    /** A block's lines without the indentation and the markers before them, joined by blanks. */
    static String of(Node block, SourceText source) {
        return block.getSourceSpans().stream()
                .map(span -> part(span, source))
                .collect(Collectors.joining(" "))
                .strip();
    }

    private static String part(SourceSpan span, SourceText source) {
        String line = source.line(span.getLineIndex());
        int start = Math.min(span.getColumnIndex(), line.length());
        return line.substring(start, Math.min(start + span.getLength(), line.length()));
    }
}
