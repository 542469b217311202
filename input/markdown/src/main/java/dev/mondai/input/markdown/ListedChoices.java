package dev.mondai.input.markdown;

import dev.mondai.diagnostic.Diagnostic;
import dev.mondai.diagnostic.DiagnosticSink;
import dev.mondai.diagnostic.Location;
import dev.mondai.input.markdown.syntax.Excerpt;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.jspecify.annotations.Nullable;

/**
 * Choices as the items of a list. Labels within the items count; without them, the numbers of an ordered list are the
 * labels, and the items of a bullet list have none. A quote below an item's text is its feedback.
 */
final class ListedChoices {

    private static final Pattern TOUCHING_BOX = Pattern.compile("\\n\\s*[-*+](?<box>\\[[ xX]?]\\s)");

    private final SourceText source;
    private final DiagnosticSink diagnostics;

    ListedChoices(SourceText source, DiagnosticSink diagnostics) {
        this.source = source;
        this.diagnostics = diagnostics;
    }

    private record Item(
            ChoiceHead head, @Nullable String number, List<Excerpt> parts, List<Excerpt> feedback, Location place) {}

    /** The items of all lists among the nodes; what stands between and after them is reported. */
    List<ChoiceDraft> read(List<Node> nodes) {
        List<Item> items = new ArrayList<>();
        for (Node node : nodes) {
            if (node instanceof ListBlock list) {
                addItems(list, items);
            } else {
                String text = Excerpt.of(List.of(node)).text();
                report(source.at(node), MarkdownCode.CHOICE_STRAY, Quotation.of(text));
            }
        }
        boolean labelled = items.stream().anyMatch(i -> i.head().label() != null);
        List<ChoiceDraft> choices = labelled ? byLabels(items) : byNumbers(items);
        new SwallowedChoice(diagnostics).check(choices);
        return choices;
    }

    private void addItems(ListBlock list, List<Item> items) {
        for (Node node = list.getFirstChild(); node != null; node = node.getNext()) {
            items.addAll(items(node, list instanceof OrderedList ? number(node) : null));
        }
    }

    /** An item, and those that Markdown takes for its text as their bullets touch their boxes. */
    private List<Item> items(Node node, @Nullable String number) {
        Node first = node.getFirstChild();
        if (!(first instanceof Paragraph)) {
            return List.of(item(ChoiceHead.NONE, number, new ArrayList<>(), first, source.at(node)));
        }
        Excerpt paragraph = Excerpt.childrenOf(first);
        List<Item> items = new ArrayList<>();
        Matcher next = TOUCHING_BOX.matcher(paragraph.text());
        int start = 0;
        while (next.find()) {
            items.add(item(paragraph.slice(start, next.start()), number, null, source.at(node)));
            start = next.start("box");
        }
        items.add(item(paragraph.slice(start, paragraph.text().length()), number, first.getNext(), source.at(node)));
        return items;
    }

    private static Item item(Excerpt said, @Nullable String number, @Nullable Node below, Location place) {
        ChoiceHead head = ChoiceHead.at(said.text());
        List<Excerpt> parts = new ArrayList<>();
        if (!said.text().substring(head.end()).isBlank()) {
            parts.add(said.slice(head.end(), said.text().length()));
        }
        return item(head, number, parts, below, place);
    }

    private static Item item(
            ChoiceHead head, @Nullable String number, List<Excerpt> parts, @Nullable Node below, Location place) {
        List<Excerpt> feedback = new ArrayList<>();
        for (Node block = below; block != null; block = block.getNext()) {
            if (block instanceof BlockQuote && !parts.isEmpty()) {
                feedback.add(Excerpt.childrenOf(block));
            } else {
                parts.add(Excerpt.of(List.of(block)));
            }
        }
        return new Item(head, number, parts, feedback, place);
    }

    private @Nullable String number(Node item) {
        OptionalInt number = ItemNumber.of(item, source);
        return number.isPresent() ? Integer.toString(number.getAsInt()) : null;
    }

    private List<ChoiceDraft> byLabels(List<Item> items) {
        List<ChoiceDraft> choices = new ArrayList<>();
        @Nullable LabelSequence labels = null;
        for (Item item : items) {
            Label label = item.head().label();
            String text = label == null ? "" : label.text();
            if (label == null) {
                report(item.place(), MarkdownCode.LABEL_MISSING, Quotation.of(textOf(item)));
            } else {
                labels = labels == null ? new LabelSequence(text) : labels;
                labels.take(text)
                        .ifPresent(expected -> report(item.place(), MarkdownCode.LABEL_SEQUENCE, text, expected));
            }
            choices.add(new ChoiceDraft(text, item.head().tick(), item.parts(), item.feedback(), item.place()));
        }
        return choices;
    }

    /** Numbers count where they say 1, 2, 3 …; where all are 1, as Markdown allows, the items are counted. */
    private List<ChoiceDraft> byNumbers(List<Item> items) {
        boolean allOnes = items.stream().allMatch(i -> "1".equals(i.number()));
        List<ChoiceDraft> choices = new ArrayList<>();
        for (Item item : items) {
            String expected = Integer.toString(choices.size() + 1);
            String number = item.number() == null ? "" : allOnes ? expected : item.number();
            if (!number.isEmpty() && !number.equals(expected)) {
                report(item.place(), MarkdownCode.LABEL_SEQUENCE, number, expected);
            }
            choices.add(new ChoiceDraft(number, item.head().tick(), item.parts(), item.feedback(), item.place()));
        }
        return choices;
    }

    private static String textOf(Item item) {
        return item.parts().isEmpty() ? "" : item.parts().get(0).text();
    }

    private void report(Location place, MarkdownCode code, Object... arguments) {
        diagnostics.report(Diagnostic.at(place, code, arguments));
    }
}
