package dev.mondai.text.svg;

import java.io.IOException;

/** Bytes that are no SVG, or none that can be read safely: no well-formed XML, or with another root. */
public final class SvgException extends IOException {

    private static final long serialVersionUID = 1;

    private final int line;
    private final int column;

    SvgException(int line, int column) {
        super("no SVG at line " + line + ", column " + column);
        this.line = line;
        this.column = column;
    }

    /** The line of the first character that is wrong, counted from 1. */
    public int line() {
        return line;
    }

    /** The column of the first character that is wrong, counted from 1. */
    public int column() {
        return column;
    }
}
