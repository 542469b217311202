package dev.mondai.input.markdown.layout.tool;

import dev.mondai.input.markdown.layout.line.Fences;
import dev.mondai.input.markdown.layout.line.Piece;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Some lines with one list in them.
 *
 * @param before what stands above the list
 * @param items none where there is no list
 * @param after what stands below it
 */
record ItemList(List<Piece> before, List<Item> items, List<Piece> after) {

    /**
     * @param mark what stands in its box; null where it has none
     * @param remarks the quotes within it, without their signs
     */
    record Item(@Nullable String mark, boolean numbered, List<Piece> text, List<Piece> remarks) {

        boolean isTicked() {
            return mark != null && mark.equalsIgnoreCase("x");
        }
    }

    private static final String ITEM =
            "^ {0,3}(?:[-*+]|(?<number>\\d{1,9}[.)]))\\s+(?:\\[\\s*(?<box>%s)\\s*]\\s+)?(?=\\S)";

    /** What boxes mostly hold. */
    private static final Pattern TICKS = items("[xX]?");

    private static final Pattern QUOTE = Pattern.compile("^\\s*>\\s?");

    /** What begins an item. */
    static Pattern items(String box) {
        return Pattern.compile(ITEM.replace("%s", box));
    }

    /** The list that begins where no code is; quotes right below an item are remarks on it. */
    static ItemList of(List<Piece> lines) {
        return of(lines, TICKS);
    }

    /** The same with other marks in the boxes: {@link #items}. */
    static ItemList of(List<Piece> lines, Pattern items) {
        ItemList list = new ItemList(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        boolean code = false;
        boolean boxes = lines.stream()
                .map(line -> items.matcher(line.text()))
                .anyMatch(m -> m.lookingAt() && m.group("box") != null);
        for (int i = 0; i < lines.size(); i++) {
            Piece line = lines.get(i);
            boolean fence = Fences.turnAt(line.text());
            Matcher item = items.matcher(line.text());
            boolean begins = !code && item.lookingAt() && (!boxes || item.group("box") != null);
            code ^= fence;
            if (begins && list.after.isEmpty()) {
                list.items.add(item(line, item));
            } else if (list.items.isEmpty()) {
                list.before.add(line);
            } else if (list.after.isEmpty() && belongs(lines, i, items)) {
                list.takeLine(line);
            } else {
                list.after.add(line);
            }
        }
        return list;
    }

    private static Item item(Piece line, Matcher item) {
        List<Piece> text = new ArrayList<>();
        text.add(new Piece(line.line(), line.column() + item.end(), line.text().substring(item.end())));
        return new Item(item.group("box"), item.group("number") != null, text, new ArrayList<>());
    }

    /** An indented line, a quote right below, or a blank one with an item or an indented line behind it. */
    private static boolean belongs(List<Piece> lines, int at, Pattern items) {
        String text = lines.get(at).text();
        if (!text.isBlank()) {
            boolean below = !lines.get(at - 1).isBlank();
            return Character.isWhitespace(text.charAt(0))
                    || below && QUOTE.matcher(text).lookingAt();
        }
        int next = at + 1;
        while (next < lines.size() && lines.get(next).isBlank()) {
            next++;
        }
        return next < lines.size()
                && (Character.isWhitespace(lines.get(next).text().charAt(0))
                        || items.matcher(lines.get(next).text()).lookingAt());
    }

    private void takeLine(Piece line) {
        Item item = items.get(items.size() - 1);
        Matcher quote = QUOTE.matcher(line.text());
        if (quote.lookingAt()) {
            item.remarks()
                    .add(new Piece(
                            line.line(),
                            line.column() + quote.end(),
                            line.text().substring(quote.end())));
        } else {
            item.text().add(line);
        }
    }

    boolean hasBoxes() {
        return items.stream().anyMatch(item -> item.mark() != null);
    }

    /** Makes choices of its items. */
    void addChoices(ToolQuestion question) {
        items.forEach(
                item -> question.choice(new ToolQuestion.Choice(item.isTicked(), "", item.text(), item.remarks())));
    }
}
