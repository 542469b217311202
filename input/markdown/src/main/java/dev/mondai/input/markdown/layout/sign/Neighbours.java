package dev.mondai.input.markdown.layout.sign;

import dev.mondai.input.markdown.layout.line.Line;
import java.util.List;
import java.util.Optional;

/** The nearest lines around a place that are not blank. */
public final class Neighbours {

    private Neighbours() {}

    /** The line above a place; empty at the beginning of a document. */
    public static Optional<Sign> above(List<Sign> signs, int at) {
        int above = placeAbove(signs, at);
        return above < 0 ? Optional.empty() : Optional.of(signs.get(above));
    }

    /** The line below a place; empty at the end of a document. */
    public static Optional<Sign> below(List<Sign> signs, int at) {
        int below = placeBelow(signs, at);
        return below == signs.size() ? Optional.empty() : Optional.of(signs.get(below));
    }

    /** The place of the line above a place; -1 where there is none. */
    public static int placeAbove(List<Sign> signs, int at) {
        int above = at - 1;
        while (above >= 0 && isBlank(signs.get(above))) {
            above--;
        }
        return above;
    }

    /** The place of the line below a place; the number of lines where there is none. */
    public static int placeBelow(List<Sign> signs, int at) {
        int below = at + 1;
        while (below < signs.size() && isBlank(signs.get(below))) {
            below++;
        }
        return below;
    }

    /** Whether nothing is said from one place up to another. */
    public static boolean areBlank(List<Sign> signs, int from, int to) {
        for (int i = from; i < to; i++) {
            if (!isBlank(signs.get(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isBlank(Sign sign) {
        return sign.line().kind() == Line.Kind.BLANK;
    }
}
