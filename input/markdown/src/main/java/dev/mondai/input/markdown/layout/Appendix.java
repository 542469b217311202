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

    private static final Pattern ENTRY = Pattern.compile(
            "(?:^|[\\s|,;、(\\[（第問Q])(?<number>\\d{1,4})[*_]*\\s*(?:[.)）:：、|\\-–—=>→]|問|\\s)[\\s*_|:]*(?<key>[(（]?(?:[A-Za-z]|[ァ-ン]|[①-⑳]|[أبجدا])(?:\\s?[,、&/]\\s?[A-Za-z](?![A-Za-z]))*[)）]?|[A-Z]{2,5})(?=[*_\\s|,;、.。)）]|$)");

    Appendix {
        keys = Map.copyOf(keys);
    }

    /** The keys behind the first word for them that is followed by hardly anything else. */
    static Appendix of(List<Sign> signs, List<Segment> segments) {
        Set<String> numbers = new HashSet<>();
        segments.forEach(s -> s.question().map(QuestionHead::number).ifPresent(numbers::add));
        for (int i = 0; i < signs.size(); i++) {
            if (Cycle.isKey(signs.get(i)) && isList(signs.subList(i + 1, signs.size()))) {
                Map<String, Piece> keys = keys(signs, i);
                keys.keySet().retainAll(numbers);
                if (keys.size() >= 2) {
                    return new Appendix(i, keys);
                }
            }
        }
        return new Appendix(signs.size(), Map.of());
    }

    /** Whether most of the lines begin with an entry. */
    private static boolean isList(List<Sign> signs) {
        int texts = 0;
        int entries = 0;
        for (Sign sign : signs) {
            if (sign.line().isText()) {
                texts++;
                Matcher entry = ENTRY.matcher(sign.line().narrow());
                entries += entry.find()
                                && sign.line()
                                        .narrow()
                                        .substring(0, entry.start())
                                        .isBlank()
                        ? 1
                        : 0;
            }
        }
        return entries > 0 && entries * 2 >= texts - 2;
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

    Optional<Piece> keyOf(Segment segment) {
        return segment.question().map(q -> keys.get(q.number()));
    }
}
