package dev.mondai.exporter.anki;

import java.util.ArrayList;
import java.util.List;

/** The fields of the note types. Which of them a type has, and in which order, {@link NoteType} says. */
enum Field {
    /** Unique among all banks: the sort field, so that questions with equal stems are no duplicates to Anki. */
    KEY("Key"),
    QUESTION("Question"),
    /** The choices, or the entries to be put in order. */
    OPTIONS("Options"),
    ANSWER("Answer"),
    EXPLANATION("Explanation"),
    SOURCE("Source"),
    DECK_PATH("Deck path"),
    /** CSS classes, such as {@code multi}, {@code fixed}, {@code whole}. */
    FLAGS("Flags"),
    NAME("Name"),
    LANGUAGE("Language"),
    HINT("Hint"),
    FEEDBACK("Feedback"),
    POINTS("Points"),
    SPARE_1("Spare 1"),
    SPARE_2("Spare 2"),
    /** What Anki compares with what the learner types: characters alone. */
    EXPECTED("Expected"),
    /** What stands behind the box to type into. */
    UNIT("Unit"),
    PREMISES("Premises"),
    RESPONSES("Responses"),
    /** A text with Anki's clozes in it. */
    TEXT("Text"),
    RUBRIC("Rubric"),
    /** How long an answer may be, and what else is asked of it. */
    LIMITS("Limits"),
    LEFT("Left"),
    RIGHT("Right");

    /** They stand last in every note type. */
    static final List<Field> SPARE = List.of(SPARE_1, SPARE_2);

    private final String title;

    Field(String title) {
        this.title = title;
    }

    /** What Anki shows. */
    String title() {
        return title;
    }

    /** The fields of a note type: the key, what is its own, and what all types have. */
    static List<Field> withCommonOnes(Field... own) {
        List<Field> fields = new ArrayList<>(List.of(KEY));
        fields.addAll(List.of(own));
        fields.addAll(List.of(
                EXPLANATION, SOURCE, DECK_PATH, FLAGS, NAME, LANGUAGE, HINT, FEEDBACK, POINTS, SPARE_1, SPARE_2));
        return fields;
    }
}
