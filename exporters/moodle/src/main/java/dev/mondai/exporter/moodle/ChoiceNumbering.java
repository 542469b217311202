package dev.mondai.exporter.moodle;

import dev.mondai.model.Choice;
import dev.mondai.model.ChoiceQuestion;
import dev.mondai.text.Block;
import dev.mondai.text.Inline;
import dev.mondai.text.Paragraph;
import dev.mondai.text.RichText;
import dev.mondai.text.Text;
import java.util.ArrayList;
import java.util.List;

/**
 * How choices are labelled: by Moodle where it knows the author's labels, else by the choice's own text, which only works
 * where Moodle does not shuffle.
 *
 * @param moodle the value of {@code answernumbering}
 * @param inText whether the label goes into the choice's text
 */
record ChoiceNumbering(String moodle, boolean inText) {

    private static final String NONE = "none";

    /** @param shuffled whether Moodle may change the order of the choices */
    static ChoiceNumbering of(ChoiceQuestion question, boolean shuffled) {
        List<String> labels = question.choices().stream().map(Choice::label).toList();
        if (counts(labels, 'A')) {
            return new ChoiceNumbering("ABCD", false);
        }
        if (counts(labels, 'a')) {
            return new ChoiceNumbering("abc", false);
        }
        return numbers(labels) ? new ChoiceNumbering("123", false) : new ChoiceNumbering(NONE, !shuffled);
    }

    /** A choice's content with its label where Moodle does not write it. */
    RichText labelled(Choice choice) {
        if (!inText || choice.label().isEmpty()) {
            return choice.content();
        }
        List<Inline> line = new ArrayList<>(List.of(new Text(choice.label() + ". ")));
        List<Block> blocks = new ArrayList<>(choice.content().blocks());
        if (!blocks.isEmpty() && blocks.get(0) instanceof Paragraph first) {
            line.addAll(first.content());
            blocks.remove(0);
        }
        blocks.add(0, new Paragraph(line));
        return new RichText(blocks);
    }

    private static boolean counts(List<String> labels, char first) {
        for (int i = 0; i < labels.size(); i++) {
            if (!labels.get(i).equals(String.valueOf((char) (first + i)))) {
                return false;
            }
        }
        return labels.size() <= 26;
    }

    private static boolean numbers(List<String> labels) {
        for (int i = 0; i < labels.size(); i++) {
            if (!labels.get(i).equals(String.valueOf(i + 1))) {
                return false;
            }
        }
        return true;
    }
}
