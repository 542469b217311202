package dev.mondai.input.markdown.layout.line;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Pluses that touch their word, {@code +steam}, in a list whose other items have dashes: they mark what is right as one with its
 * blank does in another list of the document. In a list that has both a plus may be part of a formula or of code, and one before
 * a number gives points, {@code +5 points}, below the items or where they are no numbers themselves.
 */
final class TouchingPluses {

    private static final Pattern DASHED = Pattern.compile("\\s*-\\s+\\S.*");
    private static final Pattern NUMBER = Pattern.compile("\\s*-\\s+[-−]?\\p{N}.*");
    private static final Pattern SPACED = Pattern.compile("\\s*\\+\\s+\\S.*");
    private static final Pattern WORD = Pattern.compile("\\s*\\+[\\p{L}«„“\"(`].*");
    private static final Pattern TOUCHING_NUMBER = Pattern.compile("\\s*\\+\\p{N}.*");

    private TouchingPluses() {}

    /** The lines, such pluses with a blank behind them. */
    static List<Line> setOff(List<Line> lines) {
        if (lines.stream().noneMatch(line -> line.startsWith('+') && touches(line))) {
            return lines;
        }
        List<int[]> lists = LineGroups.of(lines, TouchingPluses::isItem);
        if (lists.stream().noneMatch(list -> isOf(lines.subList(list[0], list[1]), SPACED))) {
            return lines;
        }
        List<Line> setOff = new ArrayList<>(lines);
        for (int[] list : lists) {
            if (isTouching(lines.subList(list[0], list[1])) && standsAlone(lines, list)) {
                setOff.subList(list[0], list[1]).replaceAll(TouchingPluses::setOff);
            }
        }
        return setOff;
    }

    private static Line setOff(Line line) {
        int word = line.text().indexOf('+') + 1;
        return line.startsWith('+') ? line.replaced(word, word, " ") : line;
    }

    private static boolean isItem(Line line) {
        return line.isText() && (line.startsWith('-') || line.startsWith('+'));
    }

    private static boolean touches(Line line) {
        return line.isText() && !SPACED.matcher(line.text()).matches();
    }

    private static boolean isTouching(List<Line> list) {
        return isOf(list, WORD)
                || isOf(list, TOUCHING_NUMBER)
                        && list.get(list.size() - 1).startsWith('-')
                        && list.stream()
                                .filter(line -> line.startsWith('-'))
                                .allMatch(line -> NUMBER.matcher(line.text()).matches());
    }

    /** Whether all items of a list, equally far in, have dashes with a blank or pluses of a form, and some have either. */
    private static boolean isOf(List<Line> list, Pattern plus) {
        long dashes = list.stream().filter(line -> line.startsWith('-')).count();
        return dashes > 0
                && dashes < list.size()
                && list.stream()
                        .allMatch(line -> line.indent() == list.get(0).indent()
                                && (line.startsWith('-') ? DASHED : plus)
                                        .matcher(line.text())
                                        .matches());
    }

    /** Whether nothing touches a list but a heading or a line with a number, and no choices stand below it. */
    private static boolean standsAlone(List<Line> lines, int[] list) {
        return (list[0] == 0 || parts(lines.get(list[0] - 1)))
                && (list[1] == lines.size() || parts(lines.get(list[1])))
                && !BoldRowLabels.isAboveChoice(lines, list[1] - 1);
    }

    private static boolean parts(Line line) {
        return !line.isText() || line.isHeading() || Character.isDigit(line.first());
    }
}
