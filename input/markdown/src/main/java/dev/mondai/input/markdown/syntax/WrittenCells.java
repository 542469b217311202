package dev.mondai.input.markdown.syntax;

import java.util.List;
import java.util.regex.Pattern;

/**
 * The cells of a row of a table as the author wrote them.
 *
 * <p>GFM's tables add the missing ones and leave out those too many without a word (0.29, section 4.10).
 */
public final class WrittenCells {

    private static final Pattern BORDER = Pattern.compile("(?<!\\\\)\\|");

    private WrittenCells() {}

    /** @param row the Markdown of the row, without what stands before it in the line */
    public static List<String> of(String row) {
        String line = row.strip();
        String inner = line.startsWith("|") ? line.substring(1) : line;
        boolean isClosed = inner.endsWith("|") && !inner.endsWith("\\|");
        String cells = isClosed ? inner.substring(0, inner.length() - 1) : inner;
        return line.equals("|") ? List.of() : List.of(BORDER.split(cells, -1));
    }
}
