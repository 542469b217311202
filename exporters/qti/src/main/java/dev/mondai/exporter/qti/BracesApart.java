package dev.mondai.exporter.qti;

import java.io.FilterWriter;
import java.io.IOException;
import java.io.Writer;

/**
 * Keeps double braces apart in the texts of an XML document, by an empty comment between them.
 *
 * <p>qti3-item-player 1.1.20 compiles an item as a template of Vue: what stands in double braces, in texts, formulas and
 * accepted answers alike, is run as a program, and an item for which that fails is not shown. Whoever reads XML sees the
 * same text as before, since comments are no part of it (XML 1.0, section 2.5).
 */
final class BracesApart extends FilterWriter {

    private static final String NOTHING = "<!-- -->";
    private static final char NONE = 0;

    private boolean inTag;
    private char quote = NONE;
    private char last = NONE;

    BracesApart(Writer out) {
        super(out);
    }

    @Override
    public void write(int character) throws IOException {
        char c = (char) character;
        if (inTag) {
            tag(c);
        } else if (c == '{' && last == '{') {
            out.write(NOTHING);
        } else {
            inTag = c == '<';
        }
        last = c;
        out.write(c);
    }

    private void tag(char c) {
        if (quote != NONE) {
            quote = c == quote ? NONE : quote;
        } else if (c == '"' || c == '\'') {
            quote = c;
        } else {
            inTag = c != '>';
        }
    }

    @Override
    public void write(char[] characters, int start, int length) throws IOException {
        for (int i = start; i < start + length; i++) {
            write(characters[i]);
        }
    }

    @Override
    public void write(String text, int start, int length) throws IOException {
        for (int i = start; i < start + length; i++) {
            write(text.charAt(i));
        }
    }
}
