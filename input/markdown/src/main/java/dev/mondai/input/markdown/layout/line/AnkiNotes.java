package dev.mondai.input.markdown.layout.line;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Notes as Obsidian_to_Anki reads them (its wiki, "Note formatting"): between {@code START} and {@code END} the note's type, its first
 * field, and {@code Back:} before the second.
 */
final class AnkiNotes {

    private static final String START = "START";
    private static final String END = "END";
    private static final Pattern TYPE = Pattern.compile("\\p{L}[\\p{L} ()-]{2,40}");
    private static final Pattern BACK = Pattern.compile("Back:.*");
    private static final String ANSWER = "Answer";

    private AnkiNotes() {}

    /** The lines, rules at both ends of such notes, nothing in the place of their types, and a word for the answer before it. */
    static List<Line> read(List<Line> lines) {
        List<Line> read = new ArrayList<>(lines);
        int from = -1;
        for (int i = 0; i < lines.size(); i++) {
            if (is(lines.get(i), START)) {
                from = i;
            } else if (from >= 0 && is(lines.get(i), END)) {
                if (i > from + 2
                        && TYPE.matcher(lines.get(from + 1).text().strip()).matches()) {
                    read.subList(from + 2, i).replaceAll(AnkiNotes::answered);
                    read.set(from, lines.get(from).as(Line.Kind.RULE));
                    read.set(from + 1, lines.get(from + 1).as(Line.Kind.NOISE));
                    read.set(i, lines.get(i).as(Line.Kind.RULE));
                }
                from = -1;
            }
        }
        return read;
    }

    private static boolean isNote(List<Line> lines) {
        return TYPE.matcher(lines.get(0).text().strip()).matches()
                && lines.stream().anyMatch(line -> BACK.matcher(line.text()).matches());
    }

    private static boolean is(Line line, String word) {
        return line.startsWith(word.charAt(0))
                && line.isText()
                && line.text().strip().equals(word);
    }

    private static Line answered(Line line) {
        return line.isText() && BACK.matcher(line.text()).matches()
                ? line.replaced(0, line.text().indexOf(':'), ANSWER)
                : line;
    }
}
