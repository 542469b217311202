package dev.mondai.input.markdown.generated;

import dev.mondai.input.markdown.generated.RandomQuestion.Choice;
import dev.mondai.input.markdown.generated.RandomQuestion.Damage;
import java.util.List;

/** A document as it is written: the parts that layouts have in common, each in the author's style. */
final class Page {

    private final StringBuilder text = new StringBuilder();
    private final Dice dice;
    private final Style style;
    private final KeyPhrase key;

    Page(Dice dice, Style style, KeyPhrase key) {
        this.dice = dice;
        this.style = style;
        this.key = key;
    }

    Dice dice() {
        return dice;
    }

    Style style() {
        return style;
    }

    KeyPhrase key() {
        return key;
    }

    Page line(String line) {
        text.append(line).append('\n');
        return this;
    }

    /** A line that some authors separate from the next by a blank one, and others not. */
    Page blank() {
        return line("");
    }

    Page maybeBlank() {
        return dice.oneIn(3) ? this : blank();
    }

    Page code(RandomQuestion question, String indent) {
        if (!question.code().isEmpty()) {
            line(indent + style.fence() + dice.of("", "java"));
            question.code().forEach(line -> line(line.isEmpty() ? "" : indent + line));
            line(indent + style.fence()).blank();
        }
        return this;
    }

    /** Choices with labels, one a line. */
    Page choices(RandomQuestion question, String indent) {
        for (int i = 0; i < question.choices().size(); i++) {
            Choice choice = question.choices().get(i);
            line(indent + style.labelled(i, choice.markdown()) + wrongMark(question, i))
                    .nested(choice, indent + "  ");
        }
        return this;
    }

    /** Choices with boxes. */
    Page boxes(RandomQuestion question, String item) {
        for (int i = 0; i < question.choices().size(); i++) {
            String box = question.isKeyed() && question.isRight(i) ? style.box() : "[ ]";
            Choice choice = question.choices().get(i);
            line(item + box + " " + choice.markdown()).nested(choice, " ".repeat(item.length()));
        }
        return this;
    }

    /** The blocks within a choice. */
    Page nested(Choice choice, String indent) {
        choice.nested().forEach(line -> line(line.isEmpty() ? "" : indent + line));
        return this;
    }

    /** The choices, the right ones marked behind their text. */
    Page marked(RandomQuestion question, String indent) {
        for (int i = 0; i < question.choices().size(); i++) {
            boolean marks = question.isKeyed() && question.isRight(i);
            Choice choice = question.choices().get(i);
            line(indent + style.labelled(i, choice.markdown()) + (marks ? style.mark() : ""));
            nested(choice, indent + "  ");
        }
        return this;
    }

    String wrongMark(RandomQuestion question, int place) {
        boolean first = question.damage() == Damage.CONTRADICTED && place == wrong(question);
        return first ? style.mark() : "";
    }

    private static int wrong(RandomQuestion question) {
        int place = 0;
        while (question.isRight(place)) {
            place++;
        }
        return place;
    }

    Page answer(RandomQuestion question, String indent) {
        return question.isKeyed() ? line(indent + style.word(style.answer()) + key.of(question)) : this;
    }

    /** The answer and the explanation, in the order that the author likes. */
    Page answered(RandomQuestion question, String indent) {
        return style.explainsFirst()
                ? explanation(question, indent).blank().answer(question, indent)
                : answer(question, indent).maybeBlank().explanation(question, indent);
    }

    Page explanation(RandomQuestion question, String indent) {
        if (!question.explanation().isEmpty()) {
            line(indent + style.word(style.explanation()) + question.explanation());
        }
        return this;
    }

    Page lines(List<String> lines) {
        lines.forEach(this::line);
        return this;
    }

    String text() {
        return text.toString();
    }
}
