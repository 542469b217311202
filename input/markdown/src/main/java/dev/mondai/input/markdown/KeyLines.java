package dev.mondai.input.markdown;

import dev.mondai.input.markdown.syntax.Excerpt;
import dev.mondai.input.markdown.syntax.RichTextBuilder;
import dev.mondai.text.PlainText;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.strikethrough.Strikethrough;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;

/** The lines of a key's section as plain text: of its paragraphs and of the items of its lists. */
final class KeyLines {

    private static final Pattern NUMBER = Pattern.compile("\\d{1,9}");

    private final SourceText source;
    private final RichTextBuilder rich;
    private final List<String> lines = new ArrayList<>();

    private KeyLines(SourceText source, RichTextBuilder rich) {
        this.source = source;
        this.rich = rich;
    }

    static List<String> of(List<Node> nodes, SourceText source, RichTextBuilder rich) {
        KeyLines lines = new KeyLines(source, rich);
        nodes.stream().filter(n -> !ChoiceReader.isComment(n)).forEach(lines::take);
        return List.copyOf(lines.lines);
    }

    /** Whether anything is struck out: it may be a key that was taken back. */
    static boolean isStruckOut(Node node) {
        if (node instanceof Strikethrough) {
            return true;
        }
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            if (isStruckOut(child)) {
                return true;
            }
        }
        return false;
    }

    private void take(Node node) {
        if (node instanceof Paragraph) {
            Excerpt.childrenOf(node).lines().forEach(this::add);
        } else if (node instanceof ListBlock list) {
            takeItems(list);
        } else {
            add(Excerpt.of(List.of(node)));
        }
    }

    private void takeItems(ListBlock list) {
        for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
            int firstLine = lines.size();
            for (Node block = item.getFirstChild(); block != null; block = block.getNext()) {
                take(block);
            }
            if (list instanceof OrderedList) {
                restoreNumber(item, firstLine);
            }
        }
    }

    /** What looks like an item may be a key with a number as its label: {@code 2. text of the choice}. */
    private void restoreNumber(Node item, int firstLine) {
        var place = source.at(item);
        Matcher number = NUMBER.matcher(place.sourceLine());
        if (number.find(Math.max(place.column() - 1, 0))) {
            String text = firstLine < lines.size() ? lines.remove(firstLine) : "";
            lines.add(firstLine, number.group() + ". " + text);
        }
    }

    private void add(Excerpt line) {
        String text = PlainText.singleLine(rich.richText(line));
        if (!text.isEmpty()) {
            lines.add(text);
        }
    }
}
