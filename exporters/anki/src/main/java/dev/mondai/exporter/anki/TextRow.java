package dev.mondai.exporter.anki;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A row of Anki's text import.
 *
 * @param guid by which Anki knows the note again; it begins the row, which would be a comment with a number sign there
 * @param tags separated by blanks
 */
record TextRow(String guid, String noteType, String deck, List<String> tags, List<String> fields) {

    private static final String TAB = "\t";
    private static final Pattern TO_BE_QUOTED = Pattern.compile("[\t\n\r\"]");

    TextRow {
        tags = List.copyOf(tags);
        fields = List.copyOf(fields);
    }

    /**
     * What stands before the rows. With a column for the note type, Anki gives the further columns to its fields in their
     * order, and takes as many of them as there are names.
     *
     * @param fieldNames for people alone
     */
    static String header(List<String> fieldNames) {
        return "#separator:Tab\n#html:true\n#guid column:1\n#notetype column:2\n#deck column:3\n#tags column:4\n"
                + "#columns:GUID\tNote type\tDeck\tTags\t" + String.join(TAB, fieldNames) + "\n";
    }

    /** The row with its end. */
    String text() {
        List<String> columns = new ArrayList<>(List.of(guid, noteType, deck, String.join(" ", tags)));
        columns.addAll(fields);
        return columns.stream().map(TextRow::quoted).collect(Collectors.joining(TAB, "", "\n"));
    }

    private static String quoted(String column) {
        return TO_BE_QUOTED.matcher(column).find() ? '"' + column.replace("\"", "\"\"") + '"' : column;
    }
}
