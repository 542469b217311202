package dev.mondai.input.markdown.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Keys gathered in one place, for the questions before it: numbers, each with its labels.
 *
 * @param start the first question's line at the earliest
 * @param from the appendix's first line
 * @param to the line behind its last one
 * @param keys by number; none for a number that stands there twice
 */
record Appendix(int start, int from, int to, Map<String, Piece> keys) {

    /** A letter of any script, alone. */
    private static final String LABEL = "[\\p{L}①-⑳](?![\\p{L}\\p{M}])";

    private static final Pattern ENTRY = Pattern.compile(
            "(?:^|[\\s|,;、(\\[（第問Q])(?<number>\\d{1,4})[*_]*\\s*(?:[.)）:：、|\\-–—=>→]|問|\\s)[\\s*_|:]*(?<key>[(（]?"
                    + LABEL + "(?:\\s?[,、،&/]\\s?" + LABEL
                    + ")*[)）]?|[A-Z]{2,5})(?=[*_]*\\s*(?:$|[|,;、。.)）–—→-]|\\s[*_(（]*\\d|[（(]))");

    Appendix {
        keys = Map.copyOf(keys);
    }

    /** All places where keys of at least two questions stand together. */
    static List<Appendix> in(List<Sign> signs) {
        List<Appendix> found = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < signs.size(); i++) {
            int end = Cycle.isKey(signs.get(i)) ? Math.max(end(signs, i), endOfLine(signs, i)) : i;
            Map<String, Piece> keys = end > i ? keys(signs.subList(i, end)) : Map.of();
            if (keys.size() >= 2) {
                found.add(new Appendix(start, i, end, keys));
                start = end;
                i = end - 1;
            }
        }
        return found;
    }

    /** The keys of another document, which says nothing else, for all questions of this one. */
    static Appendix ofDocument(List<Sign> document, int end) {
        return new Appendix(0, end, end, keys(document));
    }

    /** Behind the last line that begins with an entry, or heads a table of them. */
    private static int end(List<Sign> signs, int from) {
        int end = from;
        for (int i = from + 1; i < signs.size(); i++) {
            Line line = signs.get(i).line();
            if (line.isText() && isEntry(line)) {
                end = i + 1;
            } else if (line.isText() && !line.narrow().strip().startsWith("|")) {
                return end;
            }
        }
        return end;
    }

    /** Behind the line itself, where the entries stand on it. */
    private static int endOfLine(List<Sign> signs, int at) {
        return keys(signs.subList(at, at + 1)).size() >= 2 ? at + 1 : at;
    }

    private static boolean isEntry(Line line) {
        Matcher entry = ENTRY.matcher(line.narrow());
        return entry.find() && line.narrow().substring(0, entry.start()).matches("[\\s|*_-]*");
    }

    private static Map<String, Piece> keys(List<Sign> signs) {
        Map<String, Piece> keys = new HashMap<>();
        Set<String> twice = new HashSet<>();
        for (Sign sign : signs) {
            Line line = sign.line();
            Matcher entry = ENTRY.matcher(line.narrow());
            for (int at = 0; line.isText() && entry.find(at); at = entry.end()) {
                Piece piece = Piece.between(line, entry.start("key"), entry.end("key"));
                if (keys.put(entry.group("number"), piece) != null) {
                    twice.add(entry.group("number"));
                }
            }
        }
        keys.keySet().removeAll(twice);
        return keys;
    }

    boolean holds(int sign) {
        return sign >= from && sign < to;
    }

    /** Whether the keys are those of a question between {@link #start} and {@link #from}. */
    boolean covers(Segment segment) {
        return segment.head() >= start && segment.head() < from;
    }

    /** The key of a question, as said at the question's line. */
    Optional<Piece> keyOf(Segment segment, int line) {
        return segment.question().map(q -> keys.get(q.number())).map(key -> new Piece(line, 0, key.text()));
    }
}
