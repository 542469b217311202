package dev.mondai.input.markdown.layout.phrase;

import dev.mondai.input.markdown.layout.phrase.KeyText.Reading;
import dev.mondai.input.markdown.layout.sign.ChoiceRun;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A ring or a cross, perhaps with the reason behind it, where the choices say no more than these: {@code ×　It has no roots.} */
final class RingKey {

    private static final String RINGS = "[○◯〇×✕]";
    private static final Pattern FIRST = Pattern.compile("(?<ring>" + RINGS + ")(?:[\\s。.、,]+|(?=[(（])|$)");

    private RingKey() {}

    static Optional<Reading> in(String text, ChoiceRun run) {
        if (RINGS.indexOf(text.charAt(0)) < 0) {
            return Optional.empty();
        }
        Matcher first = FIRST.matcher(text);
        if (!first.lookingAt()) {
            return Optional.empty();
        }
        Set<Integer> said = new TreeSet<>();
        for (int i = 0; i < run.size(); i++) {
            String written = run.items().get(i).head().text().written();
            if (!written.matches(RINGS)) {
                return Optional.empty();
            }
            if (written.equals(first.group("ring"))) {
                said.add(i);
            }
        }
        return said.size() == 1 ? Optional.of(new Reading(said, first.end() == text.length(), true)) : Optional.empty();
    }
}
