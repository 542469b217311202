package dev.mondai.model;

import dev.mondai.text.CleanText;
import java.util.HashSet;
import java.util.List;

/**
 * The values that make variants of a question.
 *
 * @param names what stands between braces in the question, each once
 * @param rows a row for each variant, a value for each name, as the author wrote it
 */
public record ValueTable(List<String> names, List<List<String>> rows) {

    public ValueTable {
        names = names.stream().map(CleanText::of).toList();
        rows = rows.stream().map(ValueTable::clean).toList();
        int columns = names.size();
        if (columns == 0 || rows.isEmpty()) {
            throw new IllegalArgumentException("a table of values needs a name and a row");
        }
        if (new HashSet<>(names).size() < columns) {
            throw new IllegalArgumentException("a name stands twice: " + names);
        }
        rows.stream().filter(row -> row.size() != columns).findFirst().ifPresent(row -> {
            throw new IllegalArgumentException(columns + " values are needed: " + row);
        });
    }

    private static List<String> clean(List<String> row) {
        return row.stream().map(CleanText::of).toList();
    }
}
