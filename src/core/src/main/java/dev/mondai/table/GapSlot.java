package dev.mondai.table;

import dev.mondai.model.AcceptedAnswer;
import dev.mondai.model.Choice;
import dev.mondai.model.GapAnswer;
import dev.mondai.model.NumericalAnswer;
import dev.mondai.text.PlainText;
import dev.mondai.text.RichText;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;

/** A gap of a cloze as a slot, in the notation of Markdown: {@code capital (weight 2): Rome; Roma (80%)}. */
final class GapSlot {

    private static final String SEPARATOR = "; ";

    private GapSlot() {}

    static Slot of(GapAnswer gap) {
        String head = gap.id() + weight(gap.weight()) + ": ";
        if (gap instanceof GapAnswer.TextGap text) {
            return new Slot(Cell.plain(head + texts(text.answers())), textFeedback(text.answers()));
        }
        return gap instanceof GapAnswer.NumberGap number
                ? new Slot(Cell.plain(head + numbers(number)), numberFeedback(number.answers()))
                : choices(head, ((GapAnswer.ChoiceGap) gap).choices());
    }

    private static String weight(BigDecimal weight) {
        return weight.compareTo(BigDecimal.ONE) == 0 ? "" : " (weight " + AnswerText.plain(weight) + ")";
    }

    private static String texts(List<AcceptedAnswer> answers) {
        return answers.stream().map(AnswerText::of).collect(Collectors.joining(SEPARATOR));
    }

    private static String numbers(GapAnswer.NumberGap gap) {
        return gap.answers().stream()
                .map(answer -> "= " + AnswerText.of(answer, gap.unit()))
                .collect(Collectors.joining(SEPARATOR));
    }

    private static Slot choices(String head, List<Choice> choices) {
        Cell content = Cell.EMPTY;
        Cell feedback = Cell.EMPTY;
        for (Choice choice : choices) {
            String before = content.isEmpty() ? head : SEPARATOR;
            content = content.then(Cell.rich(before + (choice.correct() ? "[x] " : "[ ] "), choice.content()));
            feedback = feedback.then(said(feedback, PlainText.singleLine(choice.content()), choice.feedback()));
        }
        return new Slot(content, feedback);
    }

    private static Cell textFeedback(List<AcceptedAnswer> answers) {
        Cell feedback = Cell.EMPTY;
        for (AcceptedAnswer answer : answers) {
            feedback = feedback.then(said(feedback, answer.text(), answer.feedback()));
        }
        return feedback;
    }

    private static Cell numberFeedback(List<NumericalAnswer> answers) {
        Cell feedback = Cell.EMPTY;
        for (NumericalAnswer answer : answers) {
            feedback = feedback.then(said(feedback, answer.notation(), answer.feedback()));
        }
        return feedback;
    }

    /** What is said to an answer, on a line of its own behind the others. */
    private static Cell said(Cell before, String answer, RichText feedback) {
        return feedback.isEmpty() ? Cell.EMPTY : Cell.rich((before.isEmpty() ? "" : "\n") + answer + ": ", feedback);
    }
}
