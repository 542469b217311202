package dev.mondai.spi;

import dev.mondai.diagnostic.Location;

/** Told what a reader makes of each line, for authors who ask why something was read as it was. */
@FunctionalInterface
public interface ReadTrace {

    /** Tells nobody. */
    ReadTrace NONE = (place, part, rule) -> {};

    /**
     * A line and what it became.
     *
     * @param place the line, with its text
     * @param part the part of a question that it belongs to, such as {@code stem}; {@code question} for the question as a
     *     whole, {@code none} for what belongs to the layout alone
     * @param rule what told that, in a word or two
     */
    void line(Location place, String part, String rule);
}
