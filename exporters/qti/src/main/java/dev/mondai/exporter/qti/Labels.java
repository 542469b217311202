package dev.mondai.exporter.qti;

import dev.mondai.model.Choice;
import dev.mondai.model.ChoiceQuestion;
import dev.mondai.text.Block;
import dev.mondai.text.Inline;
import dev.mondai.text.Paragraph;
import dev.mondai.text.RichText;
import dev.mondai.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** Choices with or without their labels in the text: those that the consumer does not draw, where the order stays. */
final class Labels {

    private Labels() {}

    /** The choices' texts for a consumer that draws A, B, C by itself. */
    static List<RichText> besideLetters(ChoiceQuestion question) {
        return inText(
                question, question.body().shuffle() || areNumbered(question, i -> String.valueOf((char) ('A' + i))));
    }

    /** The choices' texts for a consumer that draws no labels. */
    static List<RichText> inText(ChoiceQuestion question) {
        return inText(question, question.body().shuffle());
    }

    private static List<RichText> inText(ChoiceQuestion question, boolean bare) {
        return question.choices().stream()
                .map(choice -> bare || choice.label().isEmpty() ? choice.content() : labelled(choice))
                .toList();
    }

    private static boolean areNumbered(ChoiceQuestion question, IntFunction<String> label) {
        List<Choice> choices = question.choices();
        return IntStream.range(0, choices.size())
                .allMatch(i -> choices.get(i).label().equals(label.apply(i)));
    }

    private static RichText labelled(Choice choice) {
        List<Block> blocks = choice.content().blocks();
        Text label = new Text(choice.label() + ". ");
        if (blocks.isEmpty() || !(blocks.get(0) instanceof Paragraph first)) {
            return RichText.of(new Paragraph(List.of(label))).then(choice.content());
        }
        List<Inline> line = new ArrayList<>(first.content());
        line.add(0, label);
        List<Block> rest = blocks.subList(1, blocks.size());
        return RichText.of(new Paragraph(line)).then(new RichText(rest));
    }
}
