package dev.mondai.input.markdown.layout.line;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Lines below a stem, each of which begins with a sign for right or wrong, or an empty box: items of a list without its
 * bullets, {@code ✅ padding}, {@code ❌ margin}, {@code ⬜ border}. A label behind the sign makes a choice of its line as it is.
 */
final class SignedLines {

    private static final Pattern SIGNED = Pattern.compile(
            "(?:(?:✅|✔|❌|❎|✖|✗|⬜|🔲|☐)\\x{FE0F}?|:(?:white_check_mark|heavy_check_mark|x|negative_squared_cross_mark):)\\s*(?!\\(?\\p{L}[.):])[^\\s].*");

    /** What such signs begin with; the last one is the first half of an emoji. */
    private static final String BEGINS = "✅✔❌❎✖✗⬜☐:\uD83D";

    /** Choices in another form: a box, or a label at the beginning of a line. */
    private static final Pattern OTHER =
            Pattern.compile("^\\s*(?:[-*+]\\s*)?(?:\\[[ xX]?]|[*_]{0,2}\\(?[A-Da-dア-エ][*_]{0,2}[.):：、])");

    private static final Pattern RIGHT = Pattern.compile("✅|✔|:(?:white|heavy)_check_mark:");
    /** A stem that need not ask, in a document in which most do: {@code **3. The last boat leaves at**}. */
    private static final Pattern NUMBERED = Pattern.compile("\\s*(?:\\*\\*|__)(?:\\p{L}{1,9}\\s?)?\\d{1,3}[.):]");

    private static final String BULLET = "- ";

    private SignedLines() {}

    /** The lines, such items with bullets, where some are right and some wrong, and the document has no choices in another form. */
    static List<Line> listed(List<Line> lines) {
        if (lines.stream().noneMatch(SignedLines::isSigned)
                || lines.stream()
                        .anyMatch(line ->
                                line.isText() && OTHER.matcher(line.text()).find())) {
            return lines;
        }
        List<int[]> groups = LineGroups.of(lines, SignedLines::isSigned).stream()
                .filter(group -> differ(lines.subList(group[0], group[1])))
                .toList();
        long asked = groups.stream()
                .filter(group -> isBelow(lines, group[0], Line::asks))
                .count();
        List<Line> listed = new ArrayList<>(lines);
        for (int[] group : groups) {
            if (isBelow(lines, group[0], Line::asks)
                    || asked * 2 >= groups.size() && isBelow(lines, group[0], SignedLines::isNumbered)) {
                listed.subList(group[0], group[1]).replaceAll(line -> line.replaced(0, 0, BULLET));
            }
        }
        return listed;
    }

    private static boolean isSigned(Line line) {
        return line.isText()
                && !line.text().isEmpty()
                && BEGINS.indexOf(line.text().charAt(0)) >= 0
                && SIGNED.matcher(line.text()).matches();
    }

    private static boolean differ(List<Line> lines) {
        long right = lines.stream()
                .filter(line -> RIGHT.matcher(line.text()).lookingAt())
                .count();
        return right > 0 && right < lines.size();
    }

    private static boolean isBelow(List<Line> lines, int at, Predicate<Line> stem) {
        int above = at - 1;
        while (above >= 0 && lines.get(above).kind() == Line.Kind.BLANK) {
            above--;
        }
        return above >= 0 && stem.test(lines.get(above));
    }

    private static boolean isNumbered(Line line) {
        return NUMBERED.matcher(line.text()).lookingAt();
    }
}
