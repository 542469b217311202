package dev.mondai.input.markdown;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A box at the beginning of a choice: {@code [x]} marks a key, {@code [ ]} a distractor. */
enum Tick {
    NONE,
    EMPTY,
    TICKED;

    private static final Pattern BOX = Pattern.compile("^\\s*\\[([ xX✓✔])](?:\\s+|$)");

    /** A box and where the text behind it starts; {@link #NONE} and 0 where there is none. */
    record Found(Tick tick, int end) {}

    static Found at(String line) {
        Matcher matcher = BOX.matcher(line);
        if (!matcher.find()) {
            return new Found(NONE, 0);
        }
        return new Found(matcher.group(1).equals(" ") ? EMPTY : TICKED, matcher.end());
    }
}
