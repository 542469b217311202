package dev.mondai.input.markdown.syntax.gap;

import java.util.regex.Pattern;
import org.commonmark.node.CustomNode;

/** What may be a gap of a cloze: {@code {{content}}}. */
public final class GapNode extends CustomNode {

    /** CommonMark 0.31.2, section 2.4. */
    private static final Pattern ESCAPE = Pattern.compile("\\\\([!-/:-@\\[-`{-~])");

    private final String content;

    public GapNode(String content) {
        this.content = content;
    }

    /** The Markdown between the braces on one line, with its escapes, without the blanks next to the braces. */
    public String content() {
        return content.strip();
    }

    /** What it says where it is no gap. */
    public String text() {
        return "{{" + ESCAPE.matcher(content).replaceAll("$1") + "}}";
    }
}
