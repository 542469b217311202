package dev.mondai.exporter.aiken;

import dev.mondai.text.PlainText;
import dev.mondai.text.RichText;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** The lines of a question. */
final class Lines {

    /** What Moodle takes for a choice or a key at the beginning of a line. */
    private static final Pattern MARKUP = Pattern.compile("[A-Z][).]|ANSWER:");

    /** Moodle passes over shorter lines. */
    private static final int SHORTEST = 2;

    /** A blank that is part of the line: Moodle cuts off common ones. */
    private static final String HARD_BLANK = "\u00a0";

    private Lines() {}

    /** The stem, before which a blank stands where Moodle would take it for something else. */
    static String stem(RichText text) {
        String line = PlainText.singleLine(text);
        boolean isTaken = MARKUP.matcher(line).lookingAt() || line.getBytes(StandardCharsets.UTF_8).length < SHORTEST;
        return isTaken ? HARD_BLANK + line : line;
    }

    /** A choice; dots stand for one without text, which Moodle would not store. */
    static String choice(char letter, RichText text) {
        String line = PlainText.singleLine(text);
        return letter + ") " + (line.isEmpty() ? "…" : line);
    }
}
