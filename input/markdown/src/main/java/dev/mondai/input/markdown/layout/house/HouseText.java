package dev.mondai.input.markdown.layout.house;

import dev.mondai.input.markdown.layout.line.Fences;
import dev.mondai.input.markdown.layout.line.OpenTags;
import dev.mondai.input.markdown.layout.line.Piece;
import dev.mondai.input.markdown.layout.line.TagsAlone;
import dev.mondai.input.markdown.layout.vocabulary.Behind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A document said again in the house layout. Its parts stand below headings that no author can write ({@link #SEAM} and
 * the part's name); each line knows where it came from.
 */
public final class HouseText {

    /** What the headings of parts begin with: a character of the private use area, which is cleaned from sources. */
    public static final String SEAM = "\uE000";

    /** What would make a heading of an item's first line, its box and label included. */
    private static final Pattern UNDERLINE = Pattern.compile("\\s*(?:-+|=+)\\s*");

    private final StringBuilder text = new StringBuilder();
    private int[] lines = new int[64];
    private int[] shifts = new int[64];
    private int count;

    /** A line to be added: its text, where it came from, and by how much its columns differ. */
    private record Row(String text, int line, int shift) {}

    public HouseText() {}

    public String text() {
        return text.toString();
    }

    /** The line of the source that a line came from, both from 0. */
    public int sourceLine(int line) {
        return lines[Math.min(line, count - 1)];
    }

    /** The column of the source, both from 0. */
    public int sourceColumn(int line, int column) {
        return Math.max(0, column + shifts[Math.min(line, count - 1)]);
    }

    public void seam(String part, int line) {
        add("", line, 0);
        text.append("# ").append(SEAM);
        add(part, line, 0);
        add("", line, 0);
    }

    public void add(String said, int line, int shift) {
        if (count == lines.length) {
            lines = Arrays.copyOf(lines, count * 2);
            shifts = Arrays.copyOf(shifts, count * 2);
        }
        lines[count] = line;
        shifts[count++] = shift;
        text.append(said).append('\n');
    }

    /** Adds pieces with as little indent as the least indented of them has, behind the first. */
    public void add(List<Piece> pieces, String prefix) {
        List<Piece> trimmed = trimmed(pieces);
        int common = leastIndent(trimmed.subList(Math.min(1, trimmed.size()), trimmed.size()));
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < trimmed.size(); i++) {
            Piece piece = trimmed.get(i);
            int cut = i == 0 ? Behind.blanks(piece.text(), 0) : Math.min(common, Behind.blanks(piece.text(), 0));
            String text = piece.isBlank() ? "" : prefix + piece.text().substring(cut);
            rows.add(new Row(text, piece.line(), piece.column() + cut - prefix.length()));
        }
        add(rows);
    }

    /** Adds lines; code among them ends where its author meant it to. */
    private void add(List<Row> rows) {
        List<String> texts = new ArrayList<>();
        for (Row row : rows) {
            texts.add(row.text());
        }
        List<String> said = OpenTags.asCode(texts);
        boolean code = Fences.mayBeIn(said);
        List<String> aligned = code ? Fences.aligned(said) : said;
        for (int i = 0; i < rows.size(); i++) {
            add(aligned.get(i), rows.get(i).line(), rows.get(i).shift());
        }
        if (code) {
            Fences.unclosed(aligned).ifPresent(fence -> add(fence, lines[count - 1], 0));
        }
    }

    /** Adds an item of a list: the first piece behind its head, the others indented below it. */
    public void addItem(String head, List<Piece> pieces) {
        Piece first = pieces.get(0);
        List<Piece> rest = pieces.subList(1, pieces.size());
        int end = rest.size();
        while (end > 0 && rest.get(end - 1).isBlank()) {
            end--;
        }
        String text = first.text().strip();
        List<Row> rows = new ArrayList<>();
        if (Fences.opens(text)) {
            rows.add(new Row(head, first.line(), first.column() - head.length()));
            rows.add(new Row("  " + text, first.line(), first.column() - 2));
        } else {
            String said = end == 0 ? TagsAlone.asCode(text) : text;
            rows.add(new Row(head + said, first.line(), first.column() - head.length()));
        }
        rows.addAll(indented(rest.subList(0, end)));
        add(rows);
    }

    private static List<Row> indented(List<Piece> rest) {
        if (rest.isEmpty()) {
            return List.of();
        }
        int common = leastIndent(rest);
        List<Row> rows = new ArrayList<>();
        if (UNDERLINE.matcher(rest.get(0).text()).matches()) {
            rows.add(new Row("", rest.get(0).line(), 0));
        }
        rest.forEach(piece -> rows.add(new Row(
                piece.isBlank() ? "" : "  " + piece.text().substring(common),
                piece.line(),
                piece.column() + common - 2)));
        return rows;
    }

    /** The pieces without blank ones at either end. */
    public static List<Piece> trimmed(List<Piece> pieces) {
        int from = 0;
        int to = pieces.size();
        while (from < to && pieces.get(from).isBlank()) {
            from++;
        }
        while (from < to && pieces.get(to - 1).isBlank()) {
            to--;
        }
        return new ArrayList<>(pieces.subList(from, to));
    }

    private static int leastIndent(List<Piece> pieces) {
        int least = Integer.MAX_VALUE;
        for (Piece piece : pieces) {
            least = piece.isBlank() ? least : Math.min(least, Behind.blanks(piece.text(), 0));
        }
        return least == Integer.MAX_VALUE ? 0 : least;
    }
}
