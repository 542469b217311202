package dev.mondai.exporter.csv;

import dev.mondai.table.Cell;
import dev.mondai.text.MarkdownWriter;
import java.util.stream.Collectors;

/** The text of a cell. */
final class CsvText {

    private static final String GUARD = "'";
    private static final MarkdownWriter MARKDOWN = MarkdownWriter.withGaps(gap -> "{{" + gap.id() + "}}");

    private CsvText() {}

    static String of(Cell cell) {
        return guarded(cell.parts().stream()
                .map(part -> part.before() + MARKDOWN.write(part.text()))
                .collect(Collectors.joining()));
    }

    /**
     * Spreadsheets take a cell that begins with one of {@code = + - @}, their full-width forms, a tab or a carriage return
     * for a formula (OWASP, CSV injection). An apostrophe before it makes it text; so one is put before an apostrophe, too,
     * and a reader takes exactly one away.
     */
    private static String guarded(String text) {
        return text.isEmpty() || "=+-@＝＋－＠\t\r'".indexOf(text.charAt(0)) < 0 ? text : GUARD + text;
    }
}
