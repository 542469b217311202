package dev.mondai.input.markdown.layout;

/**
 * What a choice may begin with, at some place of a line.
 *
 * @param style how it is written
 * @param bullet the sign before it; a blank where there is none
 * @param label as it stands there; empty where there is none
 * @param tick what the box before it says
 * @param marked whether a sign or word says that it is right
 * @param refused whether a sign says that it is wrong
 * @param bold whether all of it is bold
 * @param start where the choice's text starts in the line
 * @param end where it ends, signs left out
 * @param indent of the line
 * @param plain the words of the text
 */
record ChoiceHead(
        Style style,
        char bullet,
        String label,
        Box tick,
        boolean marked,
        boolean refused,
        boolean bold,
        int start,
        int end,
        int indent,
        String plain) {

    /** How sure one may be that this is a choice. */
    enum Style {
        /** A label with a separator, brackets or a ring. */
        LABELLED,
        /** A label and a blank: a word, unless others follow in their order. */
        BARE,
        /** A box without a label. */
        TICKED,
        /** A bullet alone. */
        BULLET
    }

    /** The box before a choice. */
    enum Box {
        NONE,
        EMPTY,
        TICKED
    }

    boolean isLabelled() {
        return !label.isEmpty();
    }

    boolean hasBox() {
        return tick != Box.NONE;
    }
}
