package dev.mondai.xml;

import java.io.IOException;
import java.io.Writer;

/** Writes clean characters so that a parser gives them back. */
final class XmlEscapes {

    private static final String CDATA_BEGIN = "<![CDATA[";
    private static final String CDATA_END = "]]>";
    /** A section ends within the sequence that would end it, and the next one goes on. */
    private static final String CDATA_SPLIT = "]]" + CDATA_END + CDATA_BEGIN + ">";

    private XmlEscapes() {}

    static void text(Writer out, String text) throws IOException {
        int written = 0;
        for (int i = 0; i < text.length(); i++) {
            String entity = entity(text.charAt(i));
            if (!entity.isEmpty()) {
                out.write(text, written, i - written);
                out.write(entity);
                written = i + 1;
            }
        }
        out.write(text, written, text.length() - written);
    }

    /** As character references, tab and LF survive the normalization of attributes (XML 1.0, section 3.3.3). */
    static void attribute(Writer out, String value) throws IOException {
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            String entity = c < ' ' ? "&#" + (int) c + ";" : c == '"' ? "&quot;" : entity(c);
            if (entity.isEmpty()) {
                out.write(c);
            } else {
                out.write(entity);
            }
        }
    }

    static void cdata(Writer out, String text) throws IOException {
        out.write(CDATA_BEGIN);
        out.write(text.replace(CDATA_END, CDATA_SPLIT));
        out.write(CDATA_END);
    }

    private static String entity(char c) {
        return switch (c) {
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            default -> "";
        };
    }
}
