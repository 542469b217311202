package dev.mondai.input.markdown.layout.gathered;

import dev.mondai.input.markdown.layout.line.Heading;
import dev.mondai.input.markdown.layout.line.Line;
import dev.mondai.input.markdown.layout.sign.Sign;
import dev.mondai.input.markdown.layout.vocabulary.Plain;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** The headings of a document, found when the first is asked for: most keys stand below none. */
final class Titles {

    private static final Pattern COLON = Pattern.compile("[:：]\\s*$");

    private final List<Sign> signs;
    private boolean searched;

    /** The place of the first heading with each title, and with what stands behind its colon: {@code Part B: True or false}. */
    private final TreeMap<String, Integer> places = new TreeMap<>();

    Titles(List<Sign> signs) {
        this.signs = signs;
    }

    private void find() {
        searched = true;
        for (int i = 0; i < signs.size(); i++) {
            if (signs.get(i).line().isHeading()) {
                String title = said(signs.get(i).line());
                places.putIfAbsent(Plain.of(title), i);
                places.putIfAbsent(Plain.of(title.substring(title.indexOf(':') + 1)), i);
            }
        }
    }

    /** Whether a heading says the beginning of one before a place once more: for the keys of that chapter. */
    boolean areSaidBefore(int place, Line heading) {
        String title = Plain.of(said(heading));
        if (!searched) {
            find();
        }
        return !title.isEmpty()
                && places.tailMap(title).entrySet().stream()
                        .takeWhile(other -> other.getKey().startsWith(title))
                        .anyMatch(other -> other.getValue() < place);
    }

    private static String said(Line heading) {
        String said = heading.text().substring(Heading.start(heading));
        return COLON.matcher(said).replaceFirst("");
    }
}
