package dev.mondai.input.markdown.layout.line;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Lines below each other that begin with {@code □} or, where they are right, with {@code ■}: boxes without a list. They stand
 * right below what asks, in a document with no other boxes and no word for the answer; elsewhere such signs are those of
 * titles.
 */
final class SquareBoxes {

    private static final Pattern SQUARE =
            Pattern.compile("\\s*(?:[-*+]\\s+)?(?:(?<empty>[□▢])|[■▣])[\\s\u3000]*(?=[^\\s□■])");

    private static final Pattern ASKS = Pattern.compile("[?？。：:][\\s*_]*$");

    private static final Pattern OTHER =
            Pattern.compile("\\[[ xX]]\\s|^[\\s>*_#【■□-]*(?:正解|正答|解答|答え|こたえ|回答|答案|정답|답|選択肢|选项)");

    private static final int FEWEST = 3;

    private SquareBoxes() {}

    /** The lines, such boxes as those of a list; some of a list are filled, and some are not. */
    static List<Line> listed(List<Line> lines) {
        List<int[]> groups = LineGroups.of(lines, line -> square(line).lookingAt());
        boolean boxes = groups.size() > 1
                && groups.stream().allMatch(group -> areBoxes(lines, group[0], group[1]))
                && lines.stream().noneMatch(line -> OTHER.matcher(line.text()).find());
        List<Line> listed = new ArrayList<>(lines);
        for (int[] group : boxes ? groups : List.<int[]>of()) {
            listed.subList(group[0], group[1]).replaceAll(SquareBoxes::box);
        }
        return listed;
    }

    private static boolean areBoxes(List<Line> lines, int from, int to) {
        long empty =
                lines.subList(from, to).stream().filter(SquareBoxes::isEmpty).count();
        return to - from >= FEWEST
                && empty > 0
                && empty < to - from
                && from > 0
                && ASKS.matcher(lines.get(from - 1).text()).find();
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
