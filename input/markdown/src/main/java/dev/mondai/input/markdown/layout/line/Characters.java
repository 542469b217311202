package dev.mondai.input.markdown.layout.line;

import java.util.List;

/** Which characters stand anywhere in a document. */
final class Characters {

    /** A bit for each. */
    private final long[] found = new long[(Character.MAX_VALUE + 1) / Long.SIZE];

    private Characters(List<Line> lines) {
        for (Line line : lines) {
            String text = line.text();
            for (int i = 0; i < text.length(); i++) {
                found[text.charAt(i) / Long.SIZE] |= 1L << text.charAt(i);
            }
        }
    }

    static Characters of(List<Line> lines) {
        return new Characters(lines);
    }

    /** Whether one of some characters stands there; of one beyond U+FFFF, each half counts alone. */
    boolean holdAny(String characters) {
        for (int i = 0; i < characters.length(); i++) {
            if ((found[characters.charAt(i) / Long.SIZE] & 1L << characters.charAt(i)) != 0) {
                return true;
            }
        }
        return false;
    }
}
