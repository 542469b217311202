package dev.mondai.input.markdown.layout.line;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Items of a list that all have the number 1, as Markdown lets authors write them: it counts them by itself (CommonMark 0.31,
 * "List items": the numbers after the first one are disregarded). Lines that ask are questions, whose numbers nobody gave.
 */
final class LazyNumbers {

    private static final Pattern ONE = Pattern.compile("\\s*1[.)]\\s+\\S.*");

    private static final Pattern TWO = Pattern.compile("\\s*2[.)]\\s.*");

    private static final int FEWEST = 2;

    /** Choices are never more; a number must not be longer than the one that it stands for. */
    private static final int MOST = 9;

    private LazyNumbers() {}

    /** The lines, such items with the numbers that their readers see. */
    static List<Line> counted(List<Line> lines) {
        List<Line> counted = new ArrayList<>(lines);
        int end;
        for (int from = 0; from < lines.size(); from = Math.max(end, from + 1)) {
            end = from;
            while (end < lines.size() && isItem(lines.get(end), lines.get(from))) {
                end++;
            }
            if (end - from >= FEWEST && end - from <= MOST && !goesOn(lines, end)) {
                for (int i = from; i < end; i++) {
                    counted.set(i, numbered(lines.get(i), i - from + 1));
                }
            }
        }
        return counted;
    }

    private static boolean goesOn(List<Line> lines, int at) {
        return at < lines.size() && TWO.matcher(lines.get(at).text()).matches();
    }

    private static boolean isItem(Line line, Line first) {
        return line.isText()
                && line.startsWith('1')
                && line.indent() == first.indent()
                && !line.asks()
                && ONE.matcher(line.text()).matches();
    }

    private static Line numbered(Line line, int number) {
        int at = line.text().indexOf('1');
        String text = line.text().substring(0, at) + number + line.text().substring(at + 1);
        return Line.of(line.number(), line.column(), text, line.kind(), line.depth(), line.level());
    }
}
