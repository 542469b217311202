package dev.mondai.input.markdown.layout.line;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Boxes with more blanks than a box needs, {@code (   ) Mars} beside {@code (  X  ) Venus}, as they are typed for a pen. They are
 * boxes where two lists at least have some with a cross and some without; before a number, they are the blanks of
 * questions.
 */
final class WideBoxes {

    private static final Pattern BOX = Pattern.compile(
            "^\\s*(?:[-*+•]\\s+)?(?<box>(?<open>[(（\\[［])(?<in>[\\s\u00A0\u3000]{0,9}"
                    + "(?<cross>[xXхХ✓✔])?[\\s\u00A0\u3000]{0,9})(?<close>[)）\\]］]))[\\s\u00A0\u3000]*(?=[^\\s:(\\[])(?!\\d{1,3}\\s?[.、)）．](?!\\d))");

    private static final int FEWEST = 2;

    private WideBoxes() {}

    /** The lines, such boxes as others are. */
    static List<Line> narrowed(List<Line> lines) {
        if (lines.stream().noneMatch(line -> isWide(box(line)))) {
            return lines;
        }
        List<int[]> lists = LineGroups.of(lines, line -> box(line).lookingAt());
        List<Line> narrowed = new ArrayList<>(lines);
        if (lists.stream().filter(list -> isTicked(lines, list)).count() >= FEWEST) {
            lists.forEach(list -> narrowed.subList(list[0], list[1]).replaceAll(WideBoxes::narrow));
        }
        return narrowed;
    }

    private static Matcher box(Line line) {
        boolean may = line.isText() && "-*+•(（[［".indexOf(line.first()) >= 0;
        return BOX.matcher(may ? line.text() : "");
    }

    private static boolean isWide(Matcher box) {
        return box.lookingAt() && box.group("in").length() > (box.group("cross") == null ? 1 : 0);
    }

    /** Whether some of a list have a cross, and some have none. */
    private static boolean isTicked(List<Line> lines, int[] list) {
        return lines.subList(list[0], list[1]).stream()
                        .map(line -> isCrossed(box(line)))
                        .distinct()
                        .count()
                > 1;
    }

    private static boolean isCrossed(Matcher box) {
        return box.lookingAt() && box.group("cross") != null;
    }

    private static Line narrow(Line line) {
        Matcher box = box(line);
        if (!isWide(box)) {
            return line;
        }
        boolean round = "(（".contains(box.group("open"));
        String in = box.group("cross") == null ? " " : "x";
        return line.replaced(box.start("box"), box.end("box"), round ? "(" + in + ")" : "[" + in + "]");
    }
}
