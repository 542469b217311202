package dev.mondai.input.markdown.layout.tool;

import dev.mondai.input.markdown.layout.line.Fences;
import dev.mondai.input.markdown.layout.line.Piece;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Some lines with one list in them.
 *
 * @param before what stands above the list
 * @param items none where there is no list
 * @param after what stands below it
 */
record ItemList(List<Piece> before, List<Item> items, List<Piece> after) {

    /** Whether an item has a box, and what is in it. */
    enum Box {
        NONE,
        EMPTY,
        TICKED
    }

    /** @param remarks the quotes within it, without their signs */
    record Item(Box box, boolean numbered, List<Piece> text, List<Piece> remarks) {}

    private static final Pattern ITEM =
            Pattern.compile("^ {0,3}(?:[-*+]|(?<number>\\d{1,9}[.)]))\\s+(?:\\[(?<box>[ xX]?)]\\s+)?(?=\\S)");
    private static final Pattern QUOTE = Pattern.compile("^\\s*>\\s?");

    /** The last list that begins where no code is; quotes right below an item are remarks on it. */
    static ItemList of(List<Piece> lines) {
        ItemList list = new ItemList(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        boolean code = false;
        boolean boxes = lines.stream()
                .map(line -> ITEM.matcher(line.text()))
                .anyMatch(m -> m.lookingAt() && m.group("box") != null);
        for (int i = 0; i < lines.size(); i++) {
            Piece line = lines.get(i);
            boolean fence = Fences.opens(line.text().strip());
            Matcher item = ITEM.matcher(line.text());
            boolean begins = !code && item.lookingAt() && (!boxes || item.group("box") != null);
            code ^= fence;
            if (begins && list.after.isEmpty()) {
                list.items.add(item(line, item));
            } else if (list.items.isEmpty()) {
                list.before.add(line);
            } else if (list.after.isEmpty() && belongs(lines, i)) {
                list.takeLine(line);
            } else {
                list.after.add(line);
            }
        }
        return list;
    }

    private static Item item(Piece line, Matcher item) {
        String box = item.group("box");
        List<Piece> text = new ArrayList<>();
        text.add(new Piece(line.line(), line.column() + item.end(), line.text().substring(item.end())));
        return new Item(
                box == null ? Box.NONE : box.isBlank() ? Box.EMPTY : Box.TICKED,
                item.group("number") != null,
                text,
                new ArrayList<>());
    }

    /** An indented line, a quote right below, or a blank one with an item or an indented line behind it. */
    private static boolean belongs(List<Piece> lines, int at) {
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
                        || ITEM.matcher(lines.get(next).text()).lookingAt());
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
        return items.stream().anyMatch(item -> item.box() != Box.NONE);
    }

    /** Makes choices of its items. */
    void addChoices(ToolQuestion question) {
        items.forEach(item ->
                question.choice(new ToolQuestion.Choice(item.box() == Box.TICKED, "", item.text(), item.remarks())));
    }
}
