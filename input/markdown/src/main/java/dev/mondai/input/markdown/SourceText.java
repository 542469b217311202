package dev.mondai.input.markdown;

import dev.mondai.diagnostic.Location;
import dev.mondai.input.markdown.layout.house.HouseText;
import java.util.Arrays;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.jspecify.annotations.Nullable;

/** The text of a file, and the places in it. Lines end with LF, CR or CRLF, as in CommonMark. */
final class SourceText {

    private final String file;
    private final String text;
    private final int[] lineStarts;
    private final @Nullable Origin origin;

    /** The line that was asked for last: all faults of one tell it, and a line may be long. */
    private int lastNumber = -1;

    private String lastLine = "";

    /** Where the lines of a text that says another again came from. */
    private record Origin(SourceText source, HouseText house) {}

    SourceText(String file, String text) {
        this(file, text, null);
    }

    private SourceText(String file, String text, @Nullable Origin origin) {
        this.file = file;
        this.text = text;
        this.lineStarts = lineStarts(text);
        this.origin = origin;
    }

    /** This text, said again in the house layout: its places are those of this one. */
    SourceText saidAgain(HouseText house) {
        return new SourceText(file, house.text(), new Origin(this, house));
    }

    /** Whether this says another text again, which has another layout than the house's. */
    boolean isSaidAgain() {
        return origin != null;
    }

    String file() {
        return file;
    }

    String text() {
        return text;
    }

    int lineCount() {
        return lineStarts.length;
    }

    /** A line without its end. */
    String line(int line) {
        if (line < 0 || line >= lineStarts.length) {
            return "";
        }
        if (line != lastNumber) {
            lastNumber = line;
            lastLine = text.substring(lineStarts[line], endOf(line));
        }
        return lastLine;
    }

    private int endOf(int line) {
        int end = startOf(line + 1);
        while (end > lineStarts[line] && isLineEnd(text.charAt(end - 1))) {
            end--;
        }
        return end;
    }

    /** Where a line starts, as an index of {@link #text}. */
    int startOf(int line) {
        return line < lineStarts.length ? lineStarts[line] : text.length();
    }

    Location wholeFile() {
        return Location.of(file);
    }

    /** A place by its line and column, both counted from 0. */
    Location at(int line, int column) {
        if (origin != null) {
            HouseText house = origin.house();
            return origin.source().at(house.sourceLine(line), house.sourceColumn(line, column));
        }
        return new Location(file, line + 1, column + 1, line(line));
    }

    /** A line of the text that this one says again, or of this one; counted from 0. */
    Location atOrigin(int line) {
        return origin == null ? at(line, 0) : origin.source().at(line, 0);
    }

    Location at(SourceSpan span) {
        return at(span.getLineIndex(), span.getColumnIndex());
    }

    /** Where a node begins; the whole file for one without a span, such as the document. */
    Location at(Node node) {
        return node.getSourceSpans().isEmpty()
                ? wholeFile()
                : at(node.getSourceSpans().get(0));
    }

    private static int[] lineStarts(String text) {
        int[] starts = new int[16];
        int count = 1;
        for (int i = 0; i < text.length(); i++) {
            boolean isCarriageReturnOfPair =
                    text.charAt(i) == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n';
            if (isLineEnd(text.charAt(i)) && !isCarriageReturnOfPair) {
                starts = count == starts.length ? Arrays.copyOf(starts, count * 2) : starts;
                starts[count++] = i + 1;
            }
        }
        return Arrays.copyOf(starts, count);
    }

    private static boolean isLineEnd(char c) {
        return c == '\n' || c == '\r';
    }
}
