package dev.mondai.model;

import dev.mondai.text.Block;
import dev.mondai.text.Inline;
import dev.mondai.text.Paragraph;
import dev.mondai.text.RichText;
import dev.mondai.text.Strong;
import dev.mondai.text.Text;
import java.util.ArrayList;
import java.util.List;

/** Puts a choice's text before what is said about it. */
final class AnalysisEntry {

    private AnalysisEntry() {}

    /** One item of a list: {@code <strong>text of the choice</strong>: its feedback}. */
    static List<Block> headedByItsText(Choice choice) {
        List<Block> item = new ArrayList<>();
        List<Block> feedback = choice.feedback().blocks();
        if (choice.content().isInline() && !feedback.isEmpty() && feedback.get(0) instanceof Paragraph first) {
            item.add(joined(inlines(choice.content()), first));
            item.addAll(feedback.subList(1, feedback.size()));
        } else {
            item.addAll(choice.content().blocks());
            item.addAll(feedback);
        }
        return item;
    }

    private static Paragraph joined(List<Inline> head, Paragraph feedback) {
        List<Inline> line = new ArrayList<>();
        line.add(new Strong(head));
        line.add(new Text(": "));
        line.addAll(feedback.content());
        return new Paragraph(line);
    }

    private static List<Inline> inlines(RichText text) {
        return text.isEmpty() ? List.of() : ((Paragraph) text.blocks().get(0)).content();
    }
}
