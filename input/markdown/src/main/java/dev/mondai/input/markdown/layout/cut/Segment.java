package dev.mondai.input.markdown.layout.cut;

import dev.mondai.input.markdown.layout.sign.QuestionHead;
import java.util.List;
import java.util.Optional;

/**
 * The lines of one question.
 *
 * @param head the line that it begins with
 * @param from the first line behind the head
 * @param to the line behind its last one
 * @param question what the head says; empty where any line may be one
 * @param rule how the head was found
 * @param above the headings above, from the outermost inwards
 */
public record Segment(int head, int from, int to, Optional<QuestionHead> question, String rule, List<String> above) {

    public Segment {
        above = List.copyOf(above);
    }

    public Segment until(int end) {
        return new Segment(head, from, end, question, rule, above);
    }

    /** The author's number of the question; empty where it has none. */
    public String number() {
        return question.map(QuestionHead::number).orElse("");
    }

    public boolean isNumbered() {
        return !number().isEmpty();
    }

    Segment under(List<String> titles) {
        return new Segment(head, from, to, question, rule, titles);
    }
}
