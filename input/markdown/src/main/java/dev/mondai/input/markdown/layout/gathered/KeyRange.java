package dev.mondai.input.markdown.layout.gathered;

import dev.mondai.input.markdown.layout.line.Cell;
import dev.mondai.input.markdown.layout.line.Line;
import dev.mondai.input.markdown.layout.line.Piece;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** The numbers of questions that follow each other, and a key for each: {@code 1-5: ABCDA}. */
final class KeyRange {

    /** One small letter, or several in their order. */
    private static final String SMALL_GROUP = "(?=[a-h])a?b?c?d?e?f?g?h?(?!\\p{L})";

    private static final Pattern RANGE = Pattern.compile(
            "(?:(?<![\\p{L}\\d])|(?<=第))(?<first>\\d{1,3})(?:\\s?[-–—−~〜]{1,2}\\s?|\\s(?:to|bis|à|до|đến)\\s)(?<last>\\d{1,3})[*_]*\\s*(?:[题題问問]|번)?[】\\]]?[.):、]?[*_\\s]*"
                    + "(?<keys>\\p{Lu}(?:[\\s,、]{0,2}\\p{Lu}){0,40}|"
                    + SMALL_GROUP + "(?:[\\s,、]{1,2}" + SMALL_GROUP
                    + "){1,40}|\\p{Ll}(?:[\\s,、]{1,2}\\p{Ll}){0,40}|[a-hа-з]{2,40}(?![\\s,、]{1,2}[a-hа-з]{1,5}(?!\\p{L}))|"
                    + "[\\p{Lo}①-⑳√×✓✗✔✘✕✖○〇◯⭕❌✅](?:[\\s,、]{0,2}[\\p{Lo}①-⑳√×✓✗✔✘✕✖○〇◯⭕❌✅]){0,40})(?![\\p{L}])");

    private static final Pattern SINGLE = Pattern.compile("[\\p{L}①-⑳√×✓✗✔✘✕✖○〇◯⭕❌✅]");
    private static final Pattern GROUP = Pattern.compile(SINGLE.pattern() + "+");

    private KeyRange() {}

    static List<MatchResult> in(String text) {
        return RANGE.matcher(text).results().toList();
    }

    /** The keys that stand in another cell than the range of their numbers. */
    static List<KeyEntry> of(Cell numbers, Cell keys) {
        String said = numbers.text() + " " + keys.text();
        if (!KeySeries.holdsNumbers(said, 0)) {
            return List.of();
        }
        Matcher range = RANGE.matcher(said);
        boolean whole = range.find()
                && range.start(3) > numbers.text().length()
                && KeySeries.DECORATION
                        .matcher(said.substring(0, range.start()))
                        .matches()
                && KeySeries.DECORATION.matcher(said.substring(range.end())).matches();
        return whole ? keys(range, keys.line(), keys.start() - numbers.text().length() - 1) : List.of();
    }

    /** The keys of a range: as many labels as questions, or as many groups of them; else none. */
    static List<KeyEntry> keys(MatchResult range, Line line, int from) {
        int first = Integer.parseInt(range.group(1));
        int count = Integer.parseInt(range.group(2)) - first + 1;
        for (Pattern single : List.of(SINGLE, GROUP)) {
            List<MatchResult> keys = single.matcher(range.group(3)).results().toList();
            if (keys.size() == count) {
                return IntStream.range(0, count)
                        .mapToObj(i -> new KeyEntry(
                                Integer.toString(first + i),
                                Piece.between(
                                        line,
                                        from + range.start(3) + keys.get(i).start(),
                                        from + range.start(3) + keys.get(i).end())))
                        .toList();
            }
        }
        return List.of();
    }
}
