package dev.mondai.exporter.anki;

/**
 * A deck.
 *
 * @param name with its parents', joined by {@code ::}
 * @param description HTML; may be empty
 */
record Deck(long id, String name, String description) {

    /** Every collection has it. */
    static final Deck DEFAULT = new Deck(1, "Default", "");

    /** The same deck with more text behind its description. */
    Deck describedBy(String more) {
        return new Deck(id, name, description.isEmpty() ? more : description + "\n" + more);
    }
}
