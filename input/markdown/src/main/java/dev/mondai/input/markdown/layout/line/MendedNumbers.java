package dev.mondai.input.markdown.layout.line;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Labels that touch a range, on lines below each other: {@code 1.5〜8回}, {@code 2.12〜20回}, {@code 3.25〜30回} begin with no fractions. */
final class MendedNumbers {

    private static final Pattern TOUCHING = Pattern.compile("(?<label>[1-9])[.．](?=\\d{1,4}\\s?[〜～~–-]\\s?\\d)");
    private static final int FEWEST = 3;

    private MendedNumbers() {}

    /** The lines, such labels with a blank behind them, where they count from 1 on. */
    static List<Line> mended(List<Line> lines) {
        List<Line> mended = new ArrayList<>(lines);
        for (int i = 0; i < lines.size(); i++) {
            int end = i;
            while (end < lines.size() && isLabel(lines.get(end), end - i + 1)) {
                end++;
            }
            for (int at = i; end - i >= FEWEST && at < end; at++) {
                mended.set(at, lines.get(at).replaced(2, 2, " "));
            }
            i = Math.max(i, end - 1);
        }
        return mended;
    }

    private static boolean isLabel(Line line, int number) {
        return number < 10
                && line.startsWith((char) ('0' + number))
                && line.isText()
                && TOUCHING.matcher(line.text()).lookingAt();
    }
}
