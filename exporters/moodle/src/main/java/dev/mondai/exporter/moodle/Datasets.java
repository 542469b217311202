package dev.mondai.exporter.moodle;

import dev.mondai.exporter.moodle.schema.DatasetEntry;
import dev.mondai.model.ValueTable;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** A table of values as Moodle's datasets: one for each column, whose n-th items together make the n-th variant. */
final class Datasets {

    /** What Moodle finds between braces in a formula. */
    private static final Pattern NAME = Pattern.compile("[A-Za-z][A-Za-z0-9_-]*");

    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d+(\\.\\d+)?");

    private Datasets() {}

    /** Whether Moodle can take the table: it has numbers only, and Latin names. */
    static boolean areNumbers(ValueTable table) {
        return table.names().stream().allMatch(name -> NAME.matcher(name).matches())
                && table.rows().stream()
                        .flatMap(List::stream)
                        .allMatch(value -> NUMBER.matcher(value).matches());
    }

    static List<DatasetEntry> of(ValueTable table) {
        return IntStream.range(0, table.names().size())
                .mapToObj(column -> dataset(
                        table.names().get(column),
                        table.rows().stream().map(row -> row.get(column)).toList()))
                .toList();
    }

    private static DatasetEntry dataset(String name, List<String> values) {
        List<BigDecimal> numbers = values.stream().map(BigDecimal::new).toList();
        int decimals = numbers.stream().mapToInt(BigDecimal::scale).max().orElse(0);
        DatasetEntry.Range range = new DatasetEntry.Range(
                numbers.stream().min(Comparator.naturalOrder()).orElseThrow().toPlainString(),
                numbers.stream().max(Comparator.naturalOrder()).orElseThrow().toPlainString(),
                decimals);
        return new DatasetEntry(name, range, values);
    }
}
