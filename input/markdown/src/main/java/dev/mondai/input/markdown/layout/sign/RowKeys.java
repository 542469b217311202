package dev.mondai.input.markdown.layout.sign;

import dev.mondai.input.markdown.layout.line.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts rows of choices that end with a letter in bold, {@code a) Rome b) Oslo c) Bern **b**}, where several do. */
final class RowKeys {

    private static final Pattern LETTER =
            Pattern.compile("(?<=[^\\s.):、])\\s+(?<bold>\\*\\*|__)(?:[A-Ha-hア-オ①-⑧А-Еа-е])\\k<bold>\\s*$");
    private static final int FEWEST_CHOICES = 3;
    private static final int FEWEST_ROWS = 2;

    private RowKeys() {}

    /** The lines, each such one as two. */
    static List<Line> cut(List<Line> lines, ChoiceHeads choices) {
        List<Line> cut = new ArrayList<>();
        int rows = 0;
        for (Line line : lines) {
            Matcher letter = LETTER.matcher(line.isText() ? line.narrow() : "");
            if (letter.find() && choices.in(line).size() >= FEWEST_CHOICES) {
                cut.addAll(line.cutAt(letter.start("bold")));
                rows++;
            } else {
                cut.add(line);
            }
        }
        return rows < FEWEST_ROWS ? lines : cut;
    }
}
