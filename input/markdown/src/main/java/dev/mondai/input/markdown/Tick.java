package dev.mondai.input.markdown;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A box at the beginning of a choice: {@code [x]} marks a key, {@code [ ]} or {@code []} a distractor. */
enum Tick {
    NONE,
    EMPTY,
    TICKED;

    private static final Pattern BOX = Pattern.compile("^\\s*\\[(?:([ xX✓✔])](?:\\s+|$)|]\\s+(?=\\S))");

    /** A box and where the text behind it starts; {@link #NONE} and 0 where there is none. */
    record Found(Tick tick, int end) {}

    static Found at(String line) {
        Matcher matcher = BOX.matcher(line);
        if (!matcher.find()) {
            return new Found(NONE, 0);
        }
        return new Found(isEmpty(matcher) ? EMPTY : TICKED, matcher.end());
    }

    /** Without a blank within, it is a box only before a text: alone, brackets may be a choice. */
    private static boolean isEmpty(Matcher box) {
        return box.group(1) == null || box.group(1).isBlank();
    }
}
