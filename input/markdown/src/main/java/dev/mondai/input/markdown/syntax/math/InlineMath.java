package dev.mondai.input.markdown.syntax.math;

import org.commonmark.node.CustomNode;

/** A formula within a paragraph, without its delimiters and the blanks next to them. */
public final class InlineMath extends CustomNode {

    private final String tex;
    private final boolean display;

    public InlineMath(String tex, boolean display) {
        this.tex = tex;
        this.display = display;
    }

    public String tex() {
        return tex;
    }

    /** True for {@code $$…$$} and {@code \[…\]}, which are shown on a line of their own. */
    public boolean isDisplay() {
        return display;
    }
}
