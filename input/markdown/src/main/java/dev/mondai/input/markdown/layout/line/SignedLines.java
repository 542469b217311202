package dev.mondai.input.markdown.layout.line;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Lines below one that asks, each of which begins with a sign for right or wrong: items of a list without its bullets,
 * {@code ✅ padding}, {@code ❌ margin}. A label behind the sign makes a choice of its line as it is.
 */
public final class SignedLines {

    private static final Pattern SIGNED = Pattern.compile(
            "(?:(?:✅|✔|❌|❎|✖|✗)\\x{FE0F}?|:(?:white_check_mark|heavy_check_mark|x|negative_squared_cross_mark):)\\s*(?!\\(?\\p{L}[.):])[^\\s].*");

    private static final String BEGINS = "✅✔❌❎✖✗:";

    /** Choices in another form: a box, or a label at the beginning of a line. */
    private static final Pattern OTHER =
            Pattern.compile("^\\s*(?:[-*+]\\s*)?(?:\\[[ xX]?]|[*_]{0,2}\\(?[A-Da-dア-エ][*_]{0,2}[.):：、])");

    private static final Pattern RIGHT = Pattern.compile("✅|✔|:(?:white|heavy)_check_mark:");
    private static final String BULLET = "- ";

    private SignedLines() {}

    /** The lines, such items with bullets, where some are right and some wrong, and the document has no choices in another form. */
    public static List<Line> listed(List<Line> lines) {
        if (lines.stream().noneMatch(SignedLines::isSigned)
                || lines.stream()
                        .anyMatch(line ->
                                line.isText() && OTHER.matcher(line.text()).find())) {
            return lines;
        }
        List<Line> listed = new ArrayList<>(lines);
        int end;
        for (int from = 0; from < lines.size(); from = Math.max(end, from + 1)) {
            end = from;
            while (end < lines.size() && isSigned(lines.get(end))) {
                end++;
            }
            if (end - from > 1 && differ(lines.subList(from, end)) && isAsked(lines, from)) {
                listed.subList(from, end).replaceAll(line -> line.behind(BULLET));
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

    private static boolean isAsked(List<Line> lines, int at) {
        int above = at - 1;
        while (above >= 0 && lines.get(above).kind() == Line.Kind.BLANK) {
            above--;
        }
        return above >= 0 && lines.get(above).asks();
    }
}
