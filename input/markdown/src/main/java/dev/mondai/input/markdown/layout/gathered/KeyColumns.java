package dev.mondai.input.markdown.layout.gathered;

import dev.mondai.input.markdown.layout.line.Cell;
import dev.mondai.input.markdown.layout.line.Piece;
import dev.mondai.input.markdown.layout.vocabulary.Plain;
import dev.mondai.input.markdown.layout.vocabulary.Role;
import dev.mondai.input.markdown.layout.vocabulary.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What the head of a table says of its columns: {@code | No. | Topic | Answer |}, also several times side by side.
 *
 * @param keys the columns of the keys, none where the head names none
 * @param width how many columns there are for a question
 * @param others whether the head calls all of its columns, each otherwise
 */
record KeyColumns(List<Integer> keys, int width, boolean others) {

    /** Where nothing is said. */
    static final KeyColumns NONE = new KeyColumns(List.of(), 0, false);

    static KeyColumns of(List<Cell> head, Words words) {
        if (head.stream().anyMatch(cell -> !KeyRows.number(cell).isEmpty())) {
            return NONE;
        }
        List<String> titles = head.stream().map(cell -> Plain.of(cell.text())).toList();
        List<Integer> keys = IntStream.range(0, titles.size())
                .filter(i -> isKey(titles.get(i), words))
                .boxed()
                .toList();
        int width = keys.size() < 2 ? head.size() : keys.get(1) - keys.get(0);
        boolean even = IntStream.range(0, keys.size()).allMatch(i -> keys.get(i) == keys.get(0) + i * width);
        boolean numbered = !keys.isEmpty() && keys.get(0) > 0 && keys.get(0) < width;
        boolean others =
                titles.stream().filter(title -> !title.isBlank()).distinct().count() == titles.size();
        return new KeyColumns(even && numbered ? keys : List.of(), width, others);
    }

    private static boolean isKey(String title, Words words) {
        return words.whole(title)
                .filter(word -> word.roles().contains(Role.ANSWER))
                .isPresent();
    }

    /** The keys of a row, each for the first number before it and with what is said behind it; a lone number is no reason. */
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
                row.subList(from, key).stream()
                        .map(KeyRows::number)
                        .filter(number -> !number.isEmpty())
                        .findFirst()
                        .ifPresent(number ->
                                found.add(new KeyEntry(number, row.get(key).piece(), rest)));
            }
        }
        return found;
    }
}
