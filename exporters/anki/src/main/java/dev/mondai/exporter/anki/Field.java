package dev.mondai.exporter.anki;

/**
 * The fields of the note type, in their order.
 *
 * <p>The list is closed: Anki takes a note type with another number of fields for another one, and then updates no note
 * of the old one. Whoever needs a further field takes a spare one and renames it, which is free thanks to the ids.
 */
enum Field {
    /** Unique among all banks: the sort field, so that questions with equal stems are no duplicates to Anki. */
    KEY("Key"),
    QUESTION("Question"),
    OPTIONS("Options"),
    ANSWER("Answer"),
    EXPLANATION("Explanation"),
    SOURCE("Source"),
    DECK_PATH("Deck path"),
    /** CSS classes: {@code multi}, {@code fixed}, {@code whole}. */
    FLAGS("Flags"),
    NAME("Name"),
    LANGUAGE("Language"),
    HINT("Hint"),
    FEEDBACK("Feedback"),
    POINTS("Points"),
    SPARE_1("Spare 1"),
    SPARE_2("Spare 2");

    private final String title;

    Field(String title) {
        this.title = title;
    }

    /** What Anki shows. */
    String title() {
        return title;
    }

    /** By which Anki knows the field again under another name. */
    long id() {
        return NoteType.PART_IDS + ordinal();
    }
}
