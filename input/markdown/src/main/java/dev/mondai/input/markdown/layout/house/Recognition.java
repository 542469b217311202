package dev.mondai.input.markdown.layout.house;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What was found in a document.
 *
 * @param house the document in the house layout
 * @param questions in document order, as they stand there
 * @param trace what became of each line that belongs to a question
 * @param left the lines that a tool's reader has no use for
 */
public record Recognition(HouseText house, List<FoundQuestion> questions, List<TracedLine> trace, List<Integer> left) {

    /** What a question without choices but with an answer becomes. */
    public enum Pairs {
        /** An error: whoever forgot the choices should know. */
        NONE,
        SHORT_ANSWER,
        FLASHCARDS
    }

    /** A line and what it became, for those who ask why. */
    public record TracedLine(int line, String part, String rule) {}

    public Recognition {
        questions = List.copyOf(questions);
        trace = List.copyOf(trace);
        left = List.copyOf(left);
    }

    /** With questions that stand beside those of a tool: each is told. */
    public Recognition beside(List<FoundQuestion> others, List<String> source) {
        List<FoundQuestion> all = new ArrayList<>(questions);
        for (FoundQuestion other : others) {
            house.seam("question", other.line());
            house.seam("stem", other.line());
            house.add(source.get(other.line()), other.line(), 0);
            all.add(new FoundQuestion(
                    Optional.empty(),
                    Optional.empty(),
                    other.above(),
                    other.language(),
                    other.line(),
                    other.kind(),
                    List.of(),
                    Optional.of(Problem.of(Problem.Kind.BESIDE_TOOL, other.line()))));
        }
        return new Recognition(house, all, trace, left);
    }
}
