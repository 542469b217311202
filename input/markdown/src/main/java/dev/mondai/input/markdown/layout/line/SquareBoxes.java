package dev.mondai.input.markdown.layout.line;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Lines below each other that begin with {@code □} or, where they are right, with {@code ■}: boxes without a list. */
final class SquareBoxes {

    private static final Pattern SQUARE =
            Pattern.compile("\\s*(?:[-*+]\\s+)?(?<box>(?<empty>[□▢])|[■▣])[\\s\u3000]*(?=[^\\s□■])");

    private SquareBoxes() {}

    /** The lines, such boxes as those of a list; some of a list are filled, and some are not. */
    static List<Line> listed(List<Line> lines) {
        List<Line> listed = new ArrayList<>(lines);
        int end;
        for (int from = 0; from < lines.size(); from = Math.max(end, from + 1)) {
            end = from;
            int empty = 0;
            while (end < lines.size() && square(lines.get(end)).lookingAt()) {
                empty += isEmpty(lines.get(end)) ? 1 : 0;
                end++;
            }
            for (int at = from; empty > 0 && empty < end - from && at < end; at++) {
                listed.set(at, box(lines.get(at)));
            }
        }
        return listed;
    }

    private static Matcher square(Line line) {
        return SQUARE.matcher(line.isText() ? line.text() : "");
    }

    private static boolean isEmpty(Line line) {
        Matcher square = square(line);
        return square.lookingAt() && square.group("empty") != null;
    }

    private static Line box(Line line) {
        Matcher square = square(line);
        return square.lookingAt() ? line.replaced(0, square.end(), isEmpty(line) ? "- [ ] " : "- [x] ") : line;
    }
}
