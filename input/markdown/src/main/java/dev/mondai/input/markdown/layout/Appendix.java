package dev.mondai.input.markdown.layout;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Keys gathered at the end of a document: numbers of questions, each with its labels.
 *
 * @param from its first line; behind the end where there is none
 * @param keys by number; none for a number that stands there twice
 */
record Appendix(int from, Map<String, Piece> keys) {

    /** After so many lines that are no entries, there is no list of keys. */
    private static final int MANY = 50;

    private static final Pattern ENTRY = Pattern.compile(
            "(?:^|[\\s|,;、(\\[（第問Q])(?<number>\\d{1,4})[*_]*\\s*(?:[.)）:：、|\\-–—=>→]|問|\\s)[\\s*_|:]*(?<key>[(（]?(?:[A-Za-z]|[ァ-ン]|[①-⑳]|[أبجدا])(?:\\s?[,、&/]\\s?[A-Za-z](?![A-Za-z]))*[)）]?|[A-Z]{2,5})(?=[*_\\s|,;、.。)）]|$)");

    Appendix {
        keys = Map.copyOf(keys);
    }

    /** The keys behind the first word for them that is followed by hardly anything else. */
    static Appendix of(List<Sign> signs, List<Segment> segments) {
        Set<String> numbers = new HashSet<>();
        segments.forEach(s -> s.question().map(QuestionHead::number).ifPresent(numbers::add));
        int texts = 0;
        int entries = 0;
        Appendix found = new Appendix(signs.size(), Map.of());
        for (int i = signs.size() - 1; i >= 0; i--) {
            if (Cycle.isKey(signs.get(i)) && entries > 0 && entries * 2 >= texts - 2) {
                Map<String, Piece> keys = keys(signs, i);
                keys.keySet().retainAll(numbers);
                found = keys.size() >= 2 ? new Appendix(i, keys) : found;
            }
            Line line = signs.get(i).line();
            texts += line.isText() ? 1 : 0;
            entries += line.isText() && isEntry(line) ? 1 : 0;
            if (texts > MANY && entries * 4 < texts) {
                break;
            }
        }
        return found;
    }

    /** The keys of another document, which says nothing else. */
    static Appendix ofDocument(List<Sign> signs, int end) {
        return new Appendix(end, keys(signs, 0));
    }

    /** These keys, and those of another where there is none here. */
    Appendix or(Appendix other) {
        return keys.isEmpty() ? new Appendix(from, other.keys) : this;
    }

    private static boolean isEntry(Line line) {
        Matcher entry = ENTRY.matcher(line.narrow());
        return entry.find() && line.narrow().substring(0, entry.start()).isBlank();
    }

    private static Map<String, Piece> keys(List<Sign> signs, int from) {
        Map<String, Piece> keys = new HashMap<>();
        Set<String> twice = new HashSet<>();
        for (Sign sign : signs.subList(from, signs.size())) {
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

    /** The key of a question, as said at the question's line. */
    Optional<Piece> keyOf(Segment segment, int line) {
        return segment.question().map(q -> keys.get(q.number())).map(key -> new Piece(line, 0, key.text()));
    }
}
