package dev.mondai.input.markdown.layout.line;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Cards of Logseq: blocks with the tag {@code #card} behind them, which ask what the blocks within answer, and properties
 * below, {@code card-repeats:: 3}. Where all blocks at the margin are cards from the first one on, each begins a question.
 */
final class LogseqCards {

    private static final Pattern CARD = Pattern.compile("[-*]\\s+(?<asked>\\S.*?)\\s+#card(?:\\s+#\\S+)*\\s*");

    /** Those that Logseq itself writes; any other may be the author's, {@code answer:: B}. */
    private static final Pattern PROPERTY = Pattern.compile("\\s+(?:card-[a-z-]+|id|collapsed|deck|tags):: .*");

    private static final int FEWEST = 2;

    /** Of a heading that no other is below. */
    private static final int DEEPEST = 6;

    private LogseqCards() {}

    /** The lines, each such card as a heading. */
    static List<Line> headed(List<Line> lines) {
        if (!holdCard(lines)) {
            return lines;
        }
        List<Line> headed = new ArrayList<>(lines);
        int cards = 0;
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            Matcher card = CARD.matcher(mayBeCard(line) ? line.text() : "");
            if (card.matches()) {
                cards++;
                headed.set(i, heading(line, card));
            } else if (cards > 0 && isAtMargin(line)) {
                return lines;
            } else if (cards > 0 && isProperty(line)) {
                headed.set(i, line.as(Line.Kind.NOISE));
            }
        }
        return cards < FEWEST ? lines : headed;
    }

    private static boolean holdCard(List<Line> lines) {
        for (Line line : lines) {
            if ("-*".indexOf(line.first()) >= 0 && line.text().contains("#card")) {
                return true;
            }
        }
        return false;
    }

    private static boolean mayBeCard(Line line) {
        return line.isText() && isAtMargin(line) && line.text().contains("#card");
    }

    private static boolean isAtMargin(Line line) {
        return line.isSaid() && !line.text().isBlank() && line.text().charAt(0) == line.first();
    }

    private static boolean isProperty(Line line) {
        return line.isText()
                && line.text().contains("::")
                && PROPERTY.matcher(line.text()).matches();
    }

    private static Line heading(Line line, Matcher card) {
        int column = line.column() + card.start("asked");
        return Line.of(line.number(), column, card.group("asked"), Line.Kind.TEXT, line.depth(), DEEPEST);
    }
}
