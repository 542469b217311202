package dev.mondai.input.markdown.layout.sign;

import dev.mondai.input.markdown.layout.line.CodeSpans;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds further boxes on a line that begins with one: {@code - [ ] rain - [x] snow}, {@code ☐ rain ☑ snow}. */
final class BoxRow {

    /** Behind a bullet where the line's first box has one. */
    private static final Pattern LISTED = Pattern.compile("(?<=\\s[-*+]\\s?)\\[[ xX]](?=\\s+\\S)");

    private static final Pattern SQUARE = Pattern.compile("(?<=\\s)\\[[ xX]](?=\\s+\\S)");
    private static final Pattern ROUND = Pattern.compile("(?<=\\s)\\([ xX]\\)(?=\\s+\\S)");
    private static final Pattern SIGN = Pattern.compile("(?<=\\s)[☐☑☒](?=\\s+\\S)");

    /** A longer line is no row of choices. */
    private static final int LONGEST = 2_000;

    private BoxRow() {}

    /** The places of the further boxes, none of them in code. */
    static List<Integer> following(String text, int box, ChoiceHead first) {
        boolean mayHold = text.length() <= LONGEST
                && (text.indexOf(']', first.start()) > 0
                        || text.indexOf(')', first.start()) > 0
                        || text.charAt(box) > ']');
        if (!mayHold) {
            return List.of();
        }
        CodeSpans code = CodeSpans.in(text);
        List<Integer> found = new ArrayList<>();
        Matcher next = boxes(text, box, first).matcher(text).region(first.start(), text.length());
        next.useTransparentBounds(true);
        int said = first.start();
        while (next.find()) {
            if (isEmpty(text.substring(said, next.start()))) {
                return List.of();
            }
            if (!code.hold(next.start())) {
                found.add(next.start());
                said = next.end();
            }
        }
        return found;
    }

    /** Whether nothing stands between two boxes: {@code - [ ] - [ ] inside}. */
    private static boolean isEmpty(String between) {
        return between.isBlank() || "-*+".contains(between.strip());
    }

    private static Pattern boxes(String text, int box, ChoiceHead first) {
        return switch (text.charAt(box)) {
            case '[' -> first.hasBullet() ? LISTED : SQUARE;
            case '(' -> ROUND;
            default -> SIGN;
        };
    }
}
