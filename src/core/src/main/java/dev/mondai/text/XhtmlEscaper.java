package dev.mondai.text;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Writes characters so that they mean themselves in XHTML, and in the target that reads it. */
final class XhtmlEscaper {

    private final List<String> broken;
    private final String begins;

    /** @param broken sequences that must not appear in text; see {@link XhtmlWriter.Builder#broken} */
    XhtmlEscaper(List<String> broken) {
        for (String sequence : broken) {
            if (sequence.length() < 2) {
                throw new IllegalArgumentException("a sequence to break needs two characters: " + sequence);
            }
        }
        this.broken = broken;
        this.begins = broken.stream().map(sequence -> sequence.substring(0, 1)).collect(Collectors.joining());
    }

    /** Text as it stands between tags. */
    void text(StringBuilder out, String text) {
        for (int i = 0; i < text.length(); i++) {
            character(out, text.charAt(i));
            if (isBroken(text, i)) {
                i++;
                out.append("<span>");
                character(out, text.charAt(i));
                out.append("</span>");
            }
        }
    }

    /** Text whose sequences are meant: formulas. */
    static void verbatim(StringBuilder out, String text) {
        for (int i = 0; i < text.length(); i++) {
            character(out, text.charAt(i));
        }
    }

    /** A blank, the name and the value in quotes. */
    void attribute(StringBuilder out, String name, String value) {
        out.append(' ').append(name).append("=\"");
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c < ' ' || isBroken(value, i)) {
                out.append("&#").append((int) c).append(';');
            } else if (c == '"') {
                out.append("&quot;");
            } else {
                character(out, c);
            }
        }
        out.append('"');
    }

    /** The attribute, where it has a value. */
    void optional(StringBuilder out, String name, @Nullable Object value) {
        if (value != null && !value.equals("")) {
            attribute(out, name, value.toString());
        }
    }

    private boolean isBroken(String text, int start) {
        return begins.indexOf(text.charAt(start)) >= 0
                && broken.stream().anyMatch(sequence -> text.startsWith(sequence, start));
    }

    private static void character(StringBuilder out, char c) {
        switch (c) {
            case '&' -> out.append("&amp;");
            case '<' -> out.append("&lt;");
            case '>' -> out.append("&gt;");
            default -> out.append(c);
        }
    }
}
