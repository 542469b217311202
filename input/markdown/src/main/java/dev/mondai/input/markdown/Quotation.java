package dev.mondai.input.markdown;

/** Shortens what a document says, so that a message of one line can quote it. */
final class Quotation {

    private static final int LONGEST = 60;

    private Quotation() {}

    static String of(String text) {
        String line = text.replaceAll("[\\s\uFFFC]+", " ").strip();
        int end = line.offsetByCodePoints(0, Math.min(LONGEST, line.codePointCount(0, line.length())));
        return end < line.length() ? line.substring(0, end) + "…" : line;
    }
}
