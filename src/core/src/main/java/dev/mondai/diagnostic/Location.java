package dev.mondai.diagnostic;

/**
 * A place in a source file.
 *
 * @param file the path below the bank's root, with {@code /}
 * @param line 1-based; 0 where the whole file is meant
 * @param column 1-based, in UTF-16 units; 0 where the whole line is meant
 * @param sourceLine the text of the line, to be shown with a caret; empty where it is not at hand
 */
public record Location(String file, int line, int column, String sourceLine) {

    public Location {
        if (line < 0 || column < 0) {
            throw new IllegalArgumentException("line and column must not be negative: " + line + ", " + column);
        }
    }

    /** A whole file. */
    public static Location of(String file) {
        return new Location(file, 0, 0, "");
    }

    public static Location of(String file, int line) {
        return new Location(file, line, 0, "");
    }
}
