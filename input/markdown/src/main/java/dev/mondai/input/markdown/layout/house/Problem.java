package dev.mondai.input.markdown.layout.house;

import java.util.List;

/**
 * Why a question that was found cannot be read.
 *
 * @param line where, from 0
 * @param arguments of the message
 */
public record Problem(Kind kind, int line, List<Object> arguments) {

    /** What is wrong. */
    public enum Kind {
        /** Nothing says which choice is right; argument: how many choices there are. */
        KEY_MISSING,
        /** What is said of the key cannot be understood; argument: what is said. */
        KEY_UNCLEAR,
        /** The author says different things about the key; arguments: two of them. */
        KEY_CONTRADICTED,
        /** A key among others that may be meant for another question; argument: what is said. */
        KEY_MISNUMBERED,
        /** A key among others, of which there are more or fewer than questions; arguments: how many of both, what is said. */
        KEYS_COUNTED,
        /** More than one question, and nothing shows where the next begins. */
        QUESTIONS_MERGED,
        /** Something is ticked, but it is not clear what the choices are; argument: what is ticked. */
        CHOICES_UNREAD,
        /** An item of a list of choices with labels has none; argument: the item. */
        LABEL_MISSING,
        /** An answer, but nothing to choose from. */
        CHOICES_MISSING,
        /** In a document of a tool, a question that is not written as the tool's are. */
        BESIDE_TOOL,
        /** A program would have to write the question, or a part of it; argument: its first line. */
        CODE_NOT_RUN
    }

    public Problem {
        arguments = List.copyOf(arguments);
    }

    public static Problem of(Kind kind, int line, Object... arguments) {
        return new Problem(kind, line, List.of(arguments));
    }
}
