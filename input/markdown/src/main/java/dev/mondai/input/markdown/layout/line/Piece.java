package dev.mondai.input.markdown.layout.line;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Text of one line of the source.
 *
 * @param line from 0
 * @param column where the text begins in it
 */
public record Piece(int line, int column, String text) {

    /** The pattern of a tag that breaks a line. */
    public static final String BREAK = "(?i:<br\\s*/?>)";

    private static final Pattern BREAK_TAG = Pattern.compile(BREAK);

    public static Piece of(Line line) {
        return new Piece(line.number(), line.column(), line.text());
    }

    public static Piece from(Line line, int start) {
        return between(line, start, line.text().length());
    }

    public static Piece between(Line line, int start, int end) {
        return new Piece(line.number(), line.column() + start, line.text().substring(start, Math.max(start, end)));
    }

    /** What stands between its breaks, where that says something. */
    public List<Piece> atBreaks() {
        if (text.indexOf('<') < 0) {
            return List.of(this);
        }
        List<Piece> lines = new ArrayList<>();
        int from = 0;
        Matcher tag = BREAK_TAG.matcher(text);
        while (tag.find()) {
            lines.add(new Piece(line, column + from, text.substring(from, tag.start())));
            from = tag.end();
        }
        lines.add(new Piece(line, column + from, text.substring(from)));
        lines.removeIf(Piece::isBlank);
        return lines;
    }

    public boolean isBlank() {
        return text.isBlank();
    }
}
