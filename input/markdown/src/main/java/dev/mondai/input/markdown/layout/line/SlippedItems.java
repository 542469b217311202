package dev.mondai.input.markdown.layout.line;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Items that lost the blanks that all others of their list have: a slip, after which the list is cut in two, or the rest of it
 * is part of the first item. What the list stands below is no item itself, and begins at the margin.
 */
final class SlippedItems {

    private static final Pattern ITEM =
            Pattern.compile("(?<blanks>[ \\t]*)(?:(?<bullet>[-*+])|(?<number>\\d{1,2})(?<stop>[.)]))\\s+\\S.*");

    private static final String BEGINS = "-*+0123456789";

    private static final Pattern LABELLED = Pattern.compile("[(（]?[\\p{L}①-⑳][.)、．）]\\s");

    /** As many lists of a document are set in where the first item of one may have slipped. */
    private static final int FEWEST_LISTS = 2;

    private SlippedItems() {}

    /**
     * The lines, such items with the blanks of their list.
     *
     * @param announces whether a line says what stands below it: a toggle of its own, {@code - Answer}
     */
    static List<Line> setIn(List<Line> lines, Predicate<Line> announces) {
        List<Line> mended = new ArrayList<>(lines);
        Map<String, Long> lists = new HashMap<>();
        for (int i = 1; i < lines.size(); i++) {
            Matcher item = mayBeItem(lines.get(i)) && mayHaveSlipped(mended, i) ? item(mended, i) : null;
            String blanks = item != null
                    ? blanks(mended, i, item, set -> lists.computeIfAbsent(set, b -> lists(lines, b)))
                    : "";
            if (!blanks.isEmpty() && !lines.get(i).text().strip().endsWith(":") && !announces.test(lines.get(i))) {
                mended.set(i, lines.get(i).replaced(0, 0, blanks));
            }
        }
        return mended;
    }

    /**
     * Those of the list that an item at the margin belongs to; none where it belongs to no such list.
     *
     * @param lists how many lists of the document have some blanks
     */
    private static String blanks(List<Line> lines, int at, Matcher item, ToLongFunction<String> lists) {
        Matcher above = item(lines, at - 1);
        Matcher below = item(lines, at + 1);
        boolean behind = isSetIn(above) && isAlike(above, item, 1);
        boolean before = isSetIn(below) && isAlike(item, below, 1);
        if (item.group("number") != null) {
            return behind && before ? above.group("blanks") : "";
        }
        if (behind) {
            return isBelowText(lines, at - 1, above.group("blanks")) ? above.group("blanks") : "";
        }
        boolean first = before && isText(lines, at - 1) && lists.applyAsLong(below.group("blanks")) >= FEWEST_LISTS;
        return first ? below.group("blanks") : "";
    }

    private static boolean isSetIn(Matcher item) {
        return item != null && !item.group("blanks").isEmpty();
    }

    /** Whether two items are of one list: with bullets, or with numbers of which the second follows the first. */
    private static boolean isAlike(Matcher first, Matcher second, int step) {
        return first.group("bullet") != null
                ? second.group("bullet") != null
                : second.group("number") != null
                        && first.group("stop").equals(second.group("stop"))
                        && Integer.parseInt(second.group("number")) - Integer.parseInt(first.group("number")) == step;
    }

    /** Whether the list that a line is the last of stands below a text at the margin that is no item of bullets. */
    private static boolean isBelowText(List<Line> lines, int last, String blanks) {
        int at = last;
        while (at >= 0
                && item(lines, at) != null
                && item(lines, at).group("blanks").equals(blanks)) {
            at--;
        }
        return isText(lines, at);
    }

    /** Whether a text at the margin ends at a line, or at the one above where that is blank. */
    private static boolean isText(List<Line> lines, int last) {
        int at = last > 0 && lines.get(last).kind() == Line.Kind.BLANK ? last - 1 : last;
        Matcher item = item(lines, at);
        return at >= 0
                && lines.get(at).isText()
                && !lines.get(at).text().isBlank()
                && lines.get(at).indent() == 0
                && !LABELLED.matcher(lines.get(at).text()).lookingAt()
                && (item == null || item.group("bullet") == null);
    }

    /** How many lists with such blanks stand below a text at the margin. */
    private static long lists(List<Line> lines, String blanks) {
        long lists = 0;
        for (int i = 1; i < lines.size(); i++) {
            Matcher item = item(lines, i);
            boolean first = item != null
                    && item.group("bullet") != null
                    && item.group("blanks").equals(blanks);
            lists += first && isText(lines, i - 1) ? 1 : 0;
        }
        return lists;
    }

    /** Whether a line stands at the margin, beside one that is set in. */
    private static boolean mayHaveSlipped(List<Line> lines, int at) {
        return isAtMargin(lines, at)
                && (!isAtMargin(lines, at - 1) || at + 1 < lines.size() && !isAtMargin(lines, at + 1));
    }

    private static boolean isAtMargin(List<Line> lines, int at) {
        String text = lines.get(at).text();
        return text.isEmpty() || text.charAt(0) == lines.get(at).first();
    }

    /** The item that a line is; null where it is none. */
    private static Matcher item(List<Line> lines, int at) {
        boolean mayBe = at >= 0 && at < lines.size() && mayBeItem(lines.get(at));
        Matcher item = mayBe ? ITEM.matcher(lines.get(at).text()) : null;
        return mayBe && item.matches() ? item : null;
    }

    private static boolean mayBeItem(Line line) {
        return BEGINS.indexOf(line.first()) >= 0 && line.isText() && !line.isHeading();
    }
}
