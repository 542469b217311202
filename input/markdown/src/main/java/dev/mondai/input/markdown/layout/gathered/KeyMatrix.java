package dev.mondai.input.markdown.layout.gathered;

import dev.mondai.input.markdown.layout.line.Cell;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * A row of keys behind the range of their numbers, below a head that counts within it: {@code | 11-20 | A | D | … |} below
 * {@code | No. | 1 | 2 | … | 10 |}.
 */
final class KeyMatrix {

    private static final Pattern RANGE = Pattern.compile(
            "[\\s*_(\\[【]*(?:\\p{L}[\\p{L}\\p{M}]{0,11}[._]?\\s?)?(?<first>\\d{1,3})\\s?(?:[-–—−~〜]{1,2}|to|bis|à|до|đến)\\s?"
                    + "(?<last>\\d{1,3})\\s?(?:[題题問问]|番|번)?[.:)\\]】]*[*_\\s]*");

    private KeyMatrix() {}

    /**
     * The keys of a row; a blank cell has none.
     *
     * @param head the numbers of the head by their columns
     * @return none where the row begins with no range, or with one that the head does not count
     */
    static List<KeyEntry> entries(SortedMap<Integer, String> head, List<Cell> row) {
        Matcher range = RANGE.matcher(row.isEmpty() ? "" : row.get(0).text());
        if (head.size() < 2 || head.firstKey() == 0 || !range.matches()) {
            return List.of();
        }
        int first = Integer.parseInt(range.group("first"));
        int count = Integer.parseInt(range.group("last")) - first + 1;
        int from = Integer.parseInt(head.get(head.firstKey()));
        boolean counted = count > 0
                && count <= head.size()
                && (first - from) % head.size() == 0
                && IntStream.range(0, head.size()).allMatch(i -> numbers(head).get(i) == from + i);
        return counted && isFilled(row, head.firstKey(), count)
                ? IntStream.range(0, count)
                        .filter(i -> !row.get(head.firstKey() + i).text().isBlank())
                        .mapToObj(i -> new KeyEntry(
                                Integer.toString(first + i),
                                row.get(head.firstKey() + i).piece()))
                        .toList()
                : List.of();
    }

    private static List<Integer> numbers(Map<Integer, String> head) {
        return head.values().stream().map(Integer::valueOf).toList();
    }

    /** Whether a row has all cells of its range, and nothing in those behind. */
    private static boolean isFilled(List<Cell> row, int from, int count) {
        return row.size() >= from + count
                && row.stream()
                        .skip((long) from + count)
                        .allMatch(cell -> cell.text().isBlank());
    }
}
