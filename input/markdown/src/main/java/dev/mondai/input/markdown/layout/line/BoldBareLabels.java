package dev.mondai.input.markdown.layout.line;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Bullets that stand out together with a label that has no sign, {@code - **B Oslo**} between {@code - A Riga} and {@code - C Rome}:
 * the label of such a list belongs to the list and not to the text, as that of its neighbours does.
 */
final class BoldBareLabels {

    private static final Pattern ITEM = Pattern.compile("\\s*[-*+•]\\s+(?<text>\\S.*?)\\s*");
    private static final Pattern LABEL = Pattern.compile("(?<label>\\p{L})(?<blank>\\s+)(?=\\S)");

    /** The letters that lists begin with, in the orders that languages have them. */
    private static final List<String> ORDERS =
            List.of("ABCDEFGH", "abcdefgh", "АБВГДЕЖЗ", "абвгдежз", "АБВГҐДЕЄ", "АБЦДЕФГХ", "ΑΒΓΔΕΖΗΘ", "αβγδεζηθ");

    private static final int FEWEST = 3;

    /** No label stands farther in a line. */
    private static final int FARTHEST = 40;

    private BoldBareLabels() {}

    /** The lines, such labels before what makes their text stand out. */
    static List<Line> setOff(List<Line> lines) {
        if (lines.stream().noneMatch(BoldBareLabels::mayStandOut)) {
            return lines;
        }
        List<Line> setOff = new ArrayList<>(lines);
        for (int[] list : LineGroups.of(lines, line -> item(line).matches())) {
            List<Line> items = lines.subList(list[0], list[1]);
            if (items.size() >= FEWEST && areLabelled(items)) {
                setOff.subList(list[0], list[1]).replaceAll(BoldBareLabels::setOff);
            }
        }
        return setOff;
    }

    /** Whether a bullet may stand out with a label: a sign, a letter and a blank, which most bullets do not begin with. */
    private static boolean mayStandOut(Line line) {
        if (!line.isText() || "-*+•".indexOf(line.first()) < 0) {
            return false;
        }
        String text = line.text();
        int blank = text.lastIndexOf(' ', Math.min(text.length() - 1, FARTHEST));
        int at = text.indexOf(' ', text.indexOf(line.first()));
        while (at >= 0 && at < blank && !Character.isLetterOrDigit(text.charAt(at))) {
            at++;
        }
        return at > 1 && at < blank && text.charAt(at + 1) == ' ' && text.charAt(at - 1) != ' ';
    }

    private static Matcher item(Line line) {
        boolean may = line.isText() && "-*+•".indexOf(line.first()) >= 0;
        return ITEM.matcher(may ? line.text() : "");
    }

    /** Whether each item has the next letter of an order, some before what stands out, and some within. */
    private static boolean areLabelled(List<Line> items) {
        List<Matcher> texts = items.stream().map(BoldBareLabels::item).toList();
        if (!texts.stream().allMatch(Matcher::matches)) {
            return false;
        }
        List<String> bare =
                texts.stream().map(item -> inside(item.group("text"))).toList();
        long plain = IntStream.range(0, bare.size())
                .filter(i -> bare.get(i).equals(texts.get(i).group("text")))
                .count();
        long different = bare.stream().map(text -> text.substring(1)).distinct().count();
        return plain > 0
                && plain < bare.size()
                && different == bare.size()
                && ORDERS.stream()
                        .anyMatch(order -> IntStream.range(0, bare.size())
                                .allMatch(i -> i < order.length() && isLabelled(bare.get(i), order.charAt(i))));
    }

    private static boolean isLabelled(String text, char letter) {
        Matcher label = LABEL.matcher(text);
        return label.lookingAt() && text.charAt(0) == letter;
    }

    private static String inside(String text) {
        return StandOut.around(text)
                .map(around -> text.substring(
                        around.open().length(), text.length() - around.close().length()))
                .orElse(text);
    }

    private static Line setOff(Line line) {
        Matcher item = item(line);
        Optional<StandOut> around = item.matches() ? StandOut.around(item.group("text")) : Optional.empty();
        if (around.isEmpty()) {
            return line;
        }
        Matcher label = LABEL.matcher(inside(item.group("text")));
        return label.lookingAt()
                ? line.replaced(
                        item.start("text"),
                        item.start("text") + around.get().open().length() + label.end(),
                        label.group() + around.get().open())
                : line;
    }
}
