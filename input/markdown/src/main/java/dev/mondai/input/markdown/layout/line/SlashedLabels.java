package dev.mondai.input.markdown.layout.line;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Labels with a slash behind them, as the French write them: {@code a/ Brest}, {@code b/ Quimper}. They follow each other from
 * the first letter on, below one another, with nothing between; elsewhere a slash parts words. Keys may name them so too.
 */
final class SlashedLabels {

    private static final Pattern LABELLED =
            Pattern.compile("(?<before>\\s*(?:[-*+]\\s+)?\\*{0,2})(?<label>[A-Ha-h])(?<slash>/)\\*{0,2}\\s+[^\\s*].*");

    private static final Pattern KEY = Pattern.compile(":[\\s*_]*[A-Ha-h](?<slash>/)(?=[\\s*_.,]|$)");

    private static final String FIRST = "aA";

    /** A first label, or what may stand before it. */
    private static final String BEGINS = FIRST + "-*+";

    private static final int FEWEST = 2;

    private SlashedLabels() {}

    /** The lines, such labels with a bracket for the slash. */
    static List<Line> bracketed(List<Line> lines) {
        List<Line> bracketed = new ArrayList<>(lines);
        boolean some = false;
        for (int i = 0; i < lines.size(); i++) {
            List<Integer> slashes = BEGINS.indexOf(lines.get(i).first()) < 0 ? List.of() : slashes(lines, i);
            for (int at = 0; slashes.size() >= FEWEST && at < slashes.size(); at++) {
                bracketed.set(i + at, bracketed(lines.get(i + at), slashes.get(at)));
                some = true;
            }
        }
        if (some) {
            bracketed.replaceAll(SlashedLabels::keyed);
        }
        return bracketed;
    }

    private static Line bracketed(Line line, int slash) {
        return line.replaced(slash, slash + 1, ")");
    }

    private static Line keyed(Line line) {
        Matcher key = KEY.matcher(line.isText() ? line.text() : "");
        return key.find() ? bracketed(line, key.start("slash")) : line;
    }

    /** The places of the slashes of a list that begins on a line, in its lines. */
    private static List<Integer> slashes(List<Line> lines, int from) {
        List<Integer> slashes = new ArrayList<>();
        Matcher first = labelled(lines.get(from));
        Matcher next = first;
        while (next.matches() && follows(first, next, slashes.size())) {
            slashes.add(next.start("slash"));
            int at = from + slashes.size();
            next = at < lines.size() ? labelled(lines.get(at)) : LABELLED.matcher("");
        }
        return slashes;
    }

    private static boolean follows(Matcher first, Matcher next, int place) {
        char label = first.group("label").charAt(0);
        return FIRST.indexOf(label) >= 0
                && next.group("label").charAt(0) == label + place
                && next.group("before").equals(first.group("before"));
    }

    private static Matcher labelled(Line line) {
        boolean mayBe = line.isText() && line.text().contains("/");
        return LABELLED.matcher(mayBe ? line.text() : "");
    }
}
