package dev.mondai.input.markdown.layout.gathered;

import dev.mondai.input.markdown.layout.line.Cell;
import dev.mondai.input.markdown.layout.line.Piece;
import dev.mondai.input.markdown.layout.vocabulary.Plain;
import dev.mondai.input.markdown.layout.vocabulary.Role;
import dev.mondai.input.markdown.layout.vocabulary.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * What the head of a table says of its columns: {@code | No. | Topic | Answer |}, also several times side by side.
 *
 * @param keys the columns of the keys, none where the head names none
 * @param number the column of the questions' numbers; -1 where the head does not call it so
 * @param width how many columns there are for a question
 * @param others whether the head calls all of its columns, each otherwise
 */
record KeyColumns(List<Integer> keys, int number, int width, boolean others) {

    /** Where nothing is said. */
    static final KeyColumns NONE = new KeyColumns(List.of(), -1, 0, false);

    static KeyColumns of(List<Cell> head, Words words) {
        if (head.stream().anyMatch(cell -> !KeyRows.number(cell).isEmpty())) {
            return NONE;
        }
        List<String> titles = head.stream().map(cell -> Plain.of(cell.text())).toList();
        List<Integer> keys = IntStream.range(0, titles.size())
                .filter(i -> isCalled(titles.get(i), Role.ANSWER, words))
                .boxed()
                .toList();
        int number = IntStream.range(0, titles.size())
                .filter(i -> isCalled(titles.get(i), Role.QUESTION, words))
                .findFirst()
                .orElse(-1);
        int width = keys.size() < 2 ? head.size() : keys.get(1) - keys.get(0);
        boolean even = IntStream.range(0, keys.size()).allMatch(i -> keys.get(i) == keys.get(0) + i * width);
        boolean numbered = !keys.isEmpty() && keys.get(0) > 0 && keys.get(0) < width;
        boolean others =
                titles.stream().filter(title -> !title.isBlank()).distinct().count() == titles.size();
        return new KeyColumns(even && numbered ? keys : List.of(), number, width, others);
    }

    private static boolean isCalled(String title, Role role, Words words) {
        return words.whole(title).filter(word -> word.roles().contains(role)).isPresent();
    }

    /** The keys of a row, each for the number before it and with what is said behind it; a lone number is no reason. */
    List<KeyEntry> entries(List<Cell> row) {
        List<KeyEntry> found = new ArrayList<>();
        for (int key : keys) {
            int from = key - keys.get(0);
            int to = Math.min(from + width, row.size());
            if (key < to && !row.get(key).text().isBlank()) {
                List<Piece> rest = row.subList(key + 1, to).stream()
                        .filter(cell ->
                                KeyRows.word(cell).filter(String::isEmpty).isEmpty())
                        .map(Cell::piece)
                        .toList();
                number(row, from, key)
                        .ifPresent(said ->
                                found.add(new KeyEntry(said, row.get(key).piece(), rest)));
            }
        }
        return found;
    }

    /** The number in the column that is called so; else the only one before the key. */
    private Optional<String> number(List<Cell> row, int from, int key) {
        int column = number < 0 ? -1 : from + number;
        List<String> numbers = IntStream.range(from, key)
                .filter(i -> column < from || column >= key || i == column)
                .mapToObj(i -> KeyRows.number(row.get(i)))
                .filter(said -> !said.isEmpty())
                .toList();
        return numbers.size() == 1 ? Optional.of(numbers.get(0)) : Optional.empty();
    }
}
