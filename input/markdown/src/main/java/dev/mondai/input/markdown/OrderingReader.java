package dev.mondai.input.markdown;

import dev.mondai.input.markdown.syntax.Excerpt;
import dev.mondai.model.OrderingQuestion;
import dev.mondai.model.QuestionBody;
import dev.mondai.model.QuestionInfo;
import dev.mondai.text.PlainText;
import dev.mondai.text.RichText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;

/** Ordering: the items of one list, in the right order. */
final class OrderingReader implements KindReader {

    @Override
    public Set<Section> sections() {
        return Section.commonAnd(Section.ORDER);
    }

    @Override
    public Set<Field> fields() {
        return Field.scoredAnd(Field.SHUFFLE, Field.SCORING);
    }

    @Override
    public Optional<OrderingQuestion> read(QuestionFrame frame) {
        RichText stem = frame.stem();
        List<RichText> entries = entries(frame);
        String words = entries.stream().map(PlainText::singleLine).collect(Collectors.joining(" "));
        QuestionInfo info = frame.info(stem, words);
        QuestionBody body = frame.body(stem);
        return frame.isSound() ? Optional.of(new OrderingQuestion(info, body, entries)) : Optional.empty();
    }

    private static List<RichText> entries(QuestionFrame frame) {
        List<RichText> entries = new ArrayList<>();
        for (Node node : frame.parts().content(Section.ORDER)) {
            if (node instanceof ListBlock list && entries.isEmpty()) {
                takeItems(list, entries, frame);
            } else {
                frame.report(
                        frame.document().source().at(node), MarkdownCode.ENTRY_STRAY, Quotation.of(NodeText.of(node)));
            }
        }
        if (entries.size() < 2 && frame.isSound()) {
            frame.report(frame.parts().place(Section.ORDER), MarkdownCode.ENTRIES_MISSING);
        }
        return entries;
    }

    private static void takeItems(ListBlock list, List<RichText> entries, QuestionFrame frame) {
        SourceDocument document = frame.document();
        boolean allOnes = true;
        for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
            RichText entry = document.rich().richText(Excerpt.childrenOf(item));
            if (entry.isEmpty()) {
                frame.report(document.source().at(item), MarkdownCode.ENTRY_EMPTY, entries.size() + 1);
            } else if (entries.contains(entry)) {
                frame.report(
                        document.source().at(item),
                        MarkdownCode.ENTRIES_EQUAL,
                        Quotation.of(PlainText.singleLine(entry)));
            }
            entries.add(entry);
            OptionalInt number =
                    list instanceof OrderedList ? ItemNumber.of(item, document.source()) : OptionalInt.empty();
            allOnes &= number.equals(OptionalInt.of(1));
            if (number.isPresent() && number.getAsInt() != entries.size() && !allOnes) {
                frame.report(
                        document.source().at(item),
                        MarkdownCode.LABEL_SEQUENCE,
                        Integer.toString(number.getAsInt()),
                        Integer.toString(entries.size()));
            }
        }
    }
}
