package dev.mondai.input.markdown.layout.sign;

import dev.mondai.input.markdown.layout.line.Line;
import dev.mondai.input.markdown.layout.vocabulary.Role;
import java.util.List;
import java.util.Optional;

/**
 * A line and what it may begin: which of it is so depends on its neighbours.
 *
 * @param boilerplate whether it only leads the reader about: a link back to the top
 * @param judged what brackets at either end of a numbered statement say of it
 * @param reveals whether it is a short summary that speaks of the answer somewhere
 */
public record Sign(
        Line line,
        Optional<QuestionHead> question,
        List<ChoiceHead> choices,
        Optional<Marker> marker,
        boolean boilerplate,
        boolean reveals,
        Optional<Boolean> judged) {

    public Sign {
        choices = List.copyOf(choices);
    }

    /** One that does nothing but begin. */
    Sign(Line line, Optional<QuestionHead> question, List<ChoiceHead> choices, Optional<Marker> marker) {
        this(line, question, choices, marker, false, false, Optional.empty());
    }

    Sign withChoices(List<ChoiceHead> others) {
        return new Sign(line, question, others, marker, boilerplate, reveals, judged);
    }

    Sign withQuestion(Optional<QuestionHead> head) {
        return new Sign(line, head, choices, marker, boilerplate, reveals, judged);
    }

    Sign withJudged(Optional<Boolean> said) {
        return new Sign(line, question, choices, marker, boilerplate, reveals, said);
    }

    public boolean announces(Role role) {
        return marker.isPresent() && marker.get().role() == role;
    }

    /** Whether it announces a part other than the question itself. */
    public boolean announcesPart() {
        return marker.isPresent() && marker.get().role() != Role.QUESTION;
    }
}
