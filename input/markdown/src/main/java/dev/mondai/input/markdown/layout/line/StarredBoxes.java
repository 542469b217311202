package dev.mondai.input.markdown.layout.line;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Round boxes that are ticked with a star, {@code (*) lazy} below {@code ( ) pure}; without an empty one beside it, it is none. */
final class StarredBoxes {

    private static final Pattern STARRED = Pattern.compile("^\\s*(?:[-*+]\\s+)?\\((?<star>\\*)\\)\\s+\\S");
    private static final Pattern EMPTY = Pattern.compile("^\\s*(?:[-*+]\\s+)?\\(\\s\\)\\s+\\S");

    private StarredBoxes() {}

    /** The lines, such boxes with a cross. */
    static List<Line> ticked(List<Line> lines) {
        List<Line> ticked = new ArrayList<>(lines);
        for (int i = 0; i < lines.size(); i++) {
            boolean star = "(-*+".indexOf(lines.get(i).first()) >= 0
                    && lines.get(i).isText()
                    && lines.get(i).text().contains("(*)");
            Matcher box = star ? STARRED.matcher(lines.get(i).text()) : null;
            if (star && box.find() && (isEmpty(lines, i - 1, i) || isEmpty(lines, i + 1, i))) {
                ticked.set(i, lines.get(i).replaced(box.start("star"), box.end("star"), "x"));
            }
        }
        return ticked;
    }

    private static boolean isEmpty(List<Line> lines, int at, int starred) {
        return at >= 0
                && at < lines.size()
                && lines.get(at).isText()
                && lines.get(at).indent() == lines.get(starred).indent()
                && EMPTY.matcher(lines.get(at).text()).find();
    }
}
