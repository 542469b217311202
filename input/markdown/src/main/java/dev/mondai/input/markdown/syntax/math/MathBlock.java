package dev.mondai.input.markdown.syntax.math;

import org.commonmark.node.CustomBlock;

/** A formula on lines of its own. */
public final class MathBlock extends CustomBlock {

    private String tex = "";

    /** The lines between the delimiters, joined by line feeds. */
    public String tex() {
        return tex;
    }

    void setTex(String tex) {
        this.tex = tex;
    }
}
