package dev.mondai.input.markdown.layout.gathered;

import dev.mondai.input.markdown.layout.cut.Cycle;
import dev.mondai.input.markdown.layout.cut.Cycles;
import dev.mondai.input.markdown.layout.cut.Segment;
import dev.mondai.input.markdown.layout.line.Cell;
import dev.mondai.input.markdown.layout.sign.Sign;
import dev.mondai.input.markdown.layout.vocabulary.Plain;
import dev.mondai.input.markdown.layout.vocabulary.Role;
import dev.mondai.input.markdown.layout.vocabulary.Words;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A table of keys right behind the last question, which nothing announces: a row {@code | Question | 1 | 2 | 3 |} above
 * {@code | Réponse | B | A | D |}. It holds a key for each question without one, and nothing else.
 */
final class KeyTable {

    /** Without the word for the answer, fewer keys may be anything. */
    private static final int FEWEST = 4;

    private static final Pattern LETTER = Pattern.compile("\\p{L}");

    /** A number, a range of them, a letter or nothing, before keys that stand below or behind their numbers. */
    private static final Pattern NO_TITLE = Pattern.compile("(?:\\d{1,3}\\s?[-–—~〜]\\s?)?\\d{0,3}|\\p{L}");

    private KeyTable() {}

    /** The line behind a table that begins at a place and may hold keys; the place itself where none does. */
    static int end(List<Sign> signs, int at, Words words) {
        boolean begins = Cell.isRow(signs.get(at).line())
                && !AppendixEnd.opens(signs.get(at), words)
                && (at == 0 || !Cell.isRow(signs.get(at - 1).line()));
        if (!begins) {
            return at;
        }
        int end = at + 1;
        while (end < signs.size() && Cell.isRow(signs.get(end).line())) {
            end++;
        }
        List<Sign> rows = signs.subList(at, end);
        List<KeyEntry> entries = KeyEntries.in(rows, words);
        return areKeys(rows, entries, words) ? end : at;
    }

    /** Whether the rows that hold the keys are called so, or hold letters alone that are not in their order; where all say the same, it is a form. */
    private static boolean areKeys(List<Sign> rows, List<KeyEntry> entries, Words words) {
        Set<Integer> lines = entries.stream().map(entry -> entry.key().line()).collect(Collectors.toSet());
        List<String> titles = rows.stream()
                .map(Sign::line)
                .filter(row -> lines.contains(row.number()))
                .map(row -> Plain.of(Cell.of(row).get(0).text()))
                .toList();
        List<String> keys =
                entries.stream().map(entry -> Plain.of(entry.key().text())).toList();
        boolean called = titles.stream().allMatch(title -> isAnswer(title, words));
        boolean letters =
                titles.stream().allMatch(title -> NO_TITLE.matcher(title).matches())
                        && keys.stream().allMatch(key -> LETTER.matcher(key).matches());
        boolean form = keys.stream().distinct().count() < 2;
        return !form && (called || entries.size() >= FEWEST && letters && !rise(keys));
    }

    private static boolean isAnswer(String title, Words words) {
        return words.whole(title)
                .filter(word -> word.roles().contains(Role.ANSWER))
                .isPresent();
    }

    private static boolean rise(List<String> keys) {
        return IntStream.range(1, keys.size()).allMatch(i -> keys.get(i).compareTo(keys.get(i - 1)) > 0);
    }

    /** Whether a place where keys stand is such a table, and not one for each question, or none behind the last one's choices. */
    static boolean isPartial(Appendix appendix, List<Sign> signs, List<Segment> all, Cycles cycles, Words words) {
        if (end(signs, appendix.from(), words) == appendix.from()) {
            return false;
        }
        List<Segment> before = all.stream().filter(appendix::covers).toList();
        List<String> keyless = before.stream()
                .filter(segment -> {
                    Cycle cycle = upTo(appendix, segment, cycles);
                    return cycle.choices().isPresent() && !cycle.keyed();
                })
                .map(segment -> KeyEntry.plain(segment.number()))
                .toList();
        List<String> keys = appendix.all().stream().map(KeyEntry::number).toList();
        boolean each = keyless.equals(keys) || Numbering.isSame(keyless) && keyless.size() == keys.size();
        return !each
                || upTo(appendix, before.get(before.size() - 1), cycles)
                        .choices()
                        .isEmpty();
    }

    private static Cycle upTo(Appendix appendix, Segment segment, Cycles cycles) {
        return cycles.of(segment.from(), Math.min(segment.to(), appendix.from()));
    }
}
