package dev.mondai.input.markdown.layout.gathered;

import dev.mondai.input.markdown.layout.line.Cell;
import dev.mondai.input.markdown.layout.line.Line;
import dev.mondai.input.markdown.layout.line.Piece;
import dev.mondai.input.markdown.layout.vocabulary.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Keys in a table: a row of numbers above a row of labels, or each number in the cell before its key. */
final class KeyRows {

    private static final Pattern NUMBER = Pattern.compile(
            "^[\\s*_#(\\[【]*(?<word>\\p{L}{1,12}[._]?\\s?)?(?<number>\\d{1,4})\\s?(?:[問题題问]目?|番|번)?[.)\\]】:]?[*_\\s]*$");

    /** The row above, where it holds numbers and no more than a word before them; and these by their columns. */
    private List<Cell> row = List.of();

    /** The row above, whatever it holds. */
    private List<Cell> above = List.of();

    private final TreeMap<Integer, String> numbers = new TreeMap<>();

    /** Whether the numbers grow, or the row is the table's head: then they are no numbers with their keys. */
    private boolean headed;

    /** Whether the row above is the table's head. */
    private boolean head;

    private final Words words;
    private KeyColumns columns = KeyColumns.NONE;

    KeyRows(Words words) {
        this.words = words;
    }

    /** The entries that a row completes. */
    List<KeyEntry> take(Line line) {
        if (Cell.isRule(line)) {
            headed = true;
            head = !row.isEmpty();
            columns = KeyColumns.of(above, words);
            return List.of();
        }
        List<Cell> cells = Cell.of(line);
        if (!columns.keys().isEmpty()) {
            above = cells;
            return columns.entries(cells);
        }
        List<KeyEntry> matrix = row.isEmpty() ? List.of() : KeyMatrix.entries(numbers, cells);
        if (!matrix.isEmpty()) {
            return matrix;
        }
        List<KeyEntry> entries = entries(cells);
        List<KeyEntry> ranges = ranges(above, cells);
        above = cells;
        if (!entries.isEmpty() || !ranges.isEmpty()) {
            return Stream.of(end(), entries, ranges).flatMap(List::stream).toList();
        }
        if (!row.isEmpty() && headed && cells.size() > numbers.lastKey() && isKeyed(cells)) {
            List<KeyEntry> found = new ArrayList<>();
            numbers.forEach((column, number) ->
                    found.add(new KeyEntry(number, cells.get(column).piece())));
            row = List.of();
            return found;
        }
        List<KeyEntry> found = new ArrayList<>(end());
        if (isNumbers(cells)) {
            row = cells;
        } else {
            found.addAll(pairs(cells));
        }
        return found;
    }

    /** The entries of cells that each hold a number with its key, or of a range of numbers in the cell before its keys. */
    private static List<KeyEntry> entries(List<Cell> cells) {
        List<KeyEntry> found = new ArrayList<>();
        for (int i = 0; i < cells.size(); i++) {
            Optional<KeyEntry> entry = KeySeries.entry(cells.get(i));
            List<KeyEntry> range =
                    entry.isEmpty() && i + 1 < cells.size() ? KeyRange.of(cells.get(i), cells.get(i + 1)) : List.of();
            if (entry.isEmpty() && range.isEmpty() && !cells.get(i).text().isBlank()) {
                return List.of();
            }
            entry.ifPresent(found::add);
            found.addAll(range);
            i += range.isEmpty() ? 0 : 1;
        }
        return List.copyOf(found);
    }

    /** The entries of a row of ranges and the keys below each, behind at most one word. */
    private static List<KeyEntry> ranges(List<Cell> numbers, List<Cell> keys) {
        List<KeyEntry> found = new ArrayList<>();
        for (int i = 0; i < numbers.size() && numbers.size() == keys.size(); i++) {
            List<KeyEntry> range = KeyRange.of(numbers.get(i), keys.get(i));
            if (range.isEmpty() && i > 0) {
                return List.of();
            }
            found.addAll(range);
        }
        return found;
    }

    /** The entries of a row of numbers that is no head: each second one is the key. */
    private List<KeyEntry> end() {
        boolean paired = row.size() == 2 || !headed && !(row.size() > 3 && columns.others());
        List<KeyEntry> found = paired ? pairs(row) : List.of();
        row = List.of();
        return found;
    }

    /** The end of a table. */
    List<KeyEntry> close() {
        List<KeyEntry> found = end();
        columns = KeyColumns.NONE;
        above = List.of();
        return found;
    }

    /** The number of a question; empty where the cell says more. */
    static String number(Cell cell) {
        Matcher number = NUMBER.matcher(cell.text());
        return number.matches() ? number.group("number") : "";
    }

    /** The number of a question that is called so; empty where the cell says anything else. */
    private static String number(Cell cell, String word) {
        return word(cell).filter(word::equals).map(called -> number(cell)).orElse("");
    }

    /** What the number of a cell is called, nothing where it stands alone; empty where the cell is none. */
    static Optional<String> word(Cell cell) {
        Matcher number = NUMBER.matcher(cell.text());
        return number.matches()
                ? Optional.of(
                        Optional.ofNullable(number.group("word")).orElse("").strip())
                : Optional.empty();
    }

    private boolean isKeyed(List<Cell> cells) {
        boolean further = numbers.size() > 2 || head && follow();
        return numbers.keySet().stream()
                .noneMatch(column -> cells.get(column).text().isBlank()
                        || !further && !number(cells.get(column)).isEmpty());
    }

    /** Whether the numbers follow each other: as a number and its key, they would give the same or nothing sensible. */
    private boolean follow() {
        int first = Integer.parseInt(numbers.firstEntry().getValue());
        return Integer.parseInt(numbers.lastEntry().getValue()) == first + numbers.size() - 1;
    }

    /** A row of numbers, behind at most one word. */
    private boolean isNumbers(List<Cell> cells) {
        numbers.clear();
        headed = true;
        head = false;
        int last = -1;
        for (int i = 0; i < cells.size(); i++) {
            String number = number(cells.get(i));
            if (!number.isEmpty()) {
                numbers.put(i, number);
                headed &= Integer.parseInt(number) > last;
                last = Integer.parseInt(number);
            } else if (i > 0) {
                return false;
            }
        }
        return numbers.size() >= 2;
    }

    /** Each number with the cells behind it, up to the next one with the same word: {@code | 1 | B | Topic 2 | because … |}. */
    private static List<KeyEntry> pairs(List<Cell> cells) {
        List<KeyEntry> found = new ArrayList<>();
        String word = cells.stream()
                .map(KeyRows::word)
                .flatMap(Optional::stream)
                .findFirst()
                .orElse("");
        for (int i = 0; i + 1 < cells.size(); i++) {
            String number = number(cells.get(i), word);
            if (!number.isEmpty() && !cells.get(i + 1).text().isBlank()) {
                List<Piece> rest = new ArrayList<>();
                int next = i + 2;
                while (next < cells.size() && number(cells.get(next), word).isEmpty()) {
                    rest.add(cells.get(next++).piece());
                }
                found.add(new KeyEntry(number, cells.get(i + 1).piece(), rest));
                i = next - 1;
            }
        }
        return found;
    }
}
