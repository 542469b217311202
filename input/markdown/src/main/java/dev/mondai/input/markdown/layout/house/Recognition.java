package dev.mondai.input.markdown.layout.house;

import java.util.List;

/**
 * What was found in a document.
 *
 * @param house the document in the house layout
 * @param questions in document order, as they stand there
 * @param trace what became of each line that belongs to a question
 */
public record Recognition(HouseText house, List<FoundQuestion> questions, List<TracedLine> trace) {

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
    }
}
