package dev.mondai.exporter.anki;

/** What entries of a list are called where their author does not say. */
final class Labels {

    private static final int LETTERS = 26;

    private Labels() {}

    /** A letter for the n-th of some entries, or a number where letters do not suffice for all. */
    static String of(int number, int count) {
        return count <= LETTERS ? String.valueOf((char) ('A' + number - 1)) : Integer.toString(number);
    }
}
