package dev.mondai.exporter.html;

/** Labels for what has none: A, B, C …; numbers where letters do not suffice. */
final class Letters {

    private static final int LETTERS = 26;

    private Letters() {}

    static String at(int place, int count) {
        return count <= LETTERS ? String.valueOf((char) ('A' + place)) : Integer.toString(place + 1);
    }
}
