package dev.mondai.input.markdown.layout.line;

/**
 * Text of one line of the source.
 *
 * @param line from 0
 * @param column where the text begins in it
 */
public record Piece(int line, int column, String text) {

    public static Piece of(Line line) {
        return new Piece(line.number(), line.column(), line.text());
    }

    public static Piece from(Line line, int start) {
        return between(line, start, line.text().length());
    }

    public static Piece between(Line line, int start, int end) {
        return new Piece(line.number(), line.column() + start, line.text().substring(start, Math.max(start, end)));
    }

    public boolean isBlank() {
        return text.isBlank();
    }
}
