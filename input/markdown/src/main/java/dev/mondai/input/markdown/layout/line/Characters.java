package dev.mondai.input.markdown.layout.line;

import java.util.BitSet;
import java.util.List;

/** Which characters stand anywhere in a document. */
final class Characters {

    private final BitSet found = new BitSet();

    private Characters(List<Line> lines) {
        for (Line line : lines) {
            String text = line.text();
            for (int i = 0; i < text.length(); i++) {
                found.set(text.charAt(i));
            }
        }
    }

    static Characters of(List<Line> lines) {
        return new Characters(lines);
    }

    /** Whether one of some characters stands there; of one beyond U+FFFF, each half counts alone. */
    boolean holdAny(String characters) {
        for (int i = 0; i < characters.length(); i++) {
            if (found.get(characters.charAt(i))) {
                return true;
            }
        }
        return false;
    }
}
