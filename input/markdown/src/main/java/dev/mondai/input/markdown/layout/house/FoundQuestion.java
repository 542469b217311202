package dev.mondai.input.markdown.layout.house;

import java.util.List;
import java.util.Optional;

/**
 * A question as it was found: what it is called, and what is wrong with it.
 *
 * @param number the author's; empty where there is none, or where another question of the file has it too
 * @param title the heading, where it is not the stem
 * @param above the headings above, from the outermost inwards, as Markdown
 * @param language a language tag; empty where nothing tells
 * @param line its first line, from 0
 * @param kind what it asks for
 * @param labels the author's labels of its choices, where the house layout has others
 */
public record FoundQuestion(
        Optional<String> number,
        Optional<String> title,
        List<String> above,
        Optional<String> language,
        int line,
        Kind kind,
        List<String> labels,
        Optional<Problem> problem) {

    /** What a question asks for. */
    public enum Kind {
        CHOICE,
        TRUE_FALSE,
        /** A question and its answer, nothing to choose from. */
        PAIR
    }

    public FoundQuestion {
        above = List.copyOf(above);
        labels = List.copyOf(labels);
    }
}
