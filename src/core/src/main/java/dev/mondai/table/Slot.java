package dev.mondai.table;

/**
 * A choice, an accepted answer, a pair, an entry, a gap or a variant's values, in two cells.
 *
 * @param feedback what is said to whoever gives it; may be empty
 */
public record Slot(Cell content, Cell feedback) {}
