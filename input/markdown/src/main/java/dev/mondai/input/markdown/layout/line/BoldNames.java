package dev.mondai.input.markdown.layout.line;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Bullets that stand out by underscores and look like a name of a program, {@code - __DNS__}. They are bold where the author makes
 * choices bold so: every list of the document has one such item, and some are no names, as {@code - __linková vrstva__}.
 */
final class BoldNames {

    private static final Pattern ITEM = Pattern.compile("\\s*[-*+•]\\s+\\S.*");
    private static final Pattern BOLD =
            Pattern.compile("(?<start>\\s*[-*+•]\\s+)__(?<text>[^_\\s][^_]*+(?:_(?!_)[^_]*+)*+)__\\s*");
    private static final Pattern NAME = Pattern.compile("[A-Z\\d_]+");

    private static final int FEWEST = 2;

    private BoldNames() {}

    /** The lines, such names with the other sign of bold. */
    static List<Line> starred(List<Line> lines) {
        if (lines.stream().noneMatch(line -> !text(line).isEmpty() && isName(line))) {
            return lines;
        }
        List<int[]> lists = LineGroups.of(lines, BoldNames::isItem);
        boolean each = lists.stream()
                .allMatch(list -> lines.subList(list[0], list[1]).stream()
                                .filter(BoldNames::isBold)
                                .count()
                        == 1);
        long others = lines.stream()
                .filter(BoldNames::isBold)
                .filter(line -> !isName(line))
                .count();
        if (!each || others < FEWEST) {
            return lines;
        }
        List<Line> starred = new ArrayList<>(lines);
        starred.replaceAll(BoldNames::starred);
        return starred;
    }

    private static boolean isItem(Line line) {
        return ITEM.matcher(text(line)).matches();
    }

    private static boolean isBold(Line line) {
        return BOLD.matcher(text(line)).matches();
    }

    private static boolean isName(Line line) {
        Matcher bold = BOLD.matcher(text(line));
        return bold.matches() && NAME.matcher(bold.group("text")).matches();
    }

    private static String text(Line line) {
        return line.isText() && "-*+•".indexOf(line.first()) >= 0 && line.text().contains("__") ? line.text() : "";
    }

    private static Line starred(Line line) {
        Matcher bold = BOLD.matcher(text(line));
        return bold.matches() && NAME.matcher(bold.group("text")).matches()
                ? line.endingIn(bold.end("start"), "**" + bold.group("text") + "**")
                : line;
    }
}
