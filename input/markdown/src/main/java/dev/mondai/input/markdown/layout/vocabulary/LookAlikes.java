package dev.mondai.input.markdown.layout.vocabulary;

import java.util.Optional;

/** Letters of two scripts that nobody can tell apart: who types А for A took the wrong keyboard. */
public final class LookAlikes {

    private static final String LATIN = "ABCEHace";
    private static final String CYRILLIC = "АВСЕНасе";

    private LookAlikes() {}

    /** The letter of the other script that looks the same. */
    public static Optional<String> of(String label) {
        return in(LATIN, CYRILLIC, label).or(() -> in(CYRILLIC, LATIN, label));
    }

    private static Optional<String> in(String script, String other, String label) {
        int place = label.length() == 1 ? script.indexOf(label) : -1;
        return place < 0 ? Optional.empty() : Optional.of(other.substring(place, place + 1));
    }
}
