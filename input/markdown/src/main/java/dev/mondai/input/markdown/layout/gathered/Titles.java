package dev.mondai.input.markdown.layout.gathered;

import dev.mondai.input.markdown.layout.line.Heading;
import dev.mondai.input.markdown.layout.line.Line;
import dev.mondai.input.markdown.layout.sign.Sign;
import dev.mondai.input.markdown.layout.vocabulary.Plain;
import java.util.List;
import java.util.TreeMap;

/** The headings of a document. */
final class Titles {

    /** The place of the first heading with each title. */
    private final TreeMap<String, Integer> places = new TreeMap<>();

    Titles(List<Sign> signs) {
        for (int i = 0; i < signs.size(); i++) {
            if (signs.get(i).line().isHeading()) {
                places.putIfAbsent(title(signs.get(i).line()), i);
            }
        }
    }

    /** Whether a heading says the beginning of one before a place once more: for the keys of that chapter. */
    boolean areSaidBefore(int place, Line heading) {
        String title = title(heading);
        return !title.isEmpty()
                && places.tailMap(title).entrySet().stream()
                        .takeWhile(other -> other.getKey().startsWith(title))
                        .anyMatch(other -> other.getValue() < place);
    }

    private static String title(Line heading) {
        return Plain.of(heading.text().substring(Heading.start(heading)).replaceFirst("[:：]\\s*$", ""));
    }
}
