package dev.mondai.input.markdown.layout.line;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Numbers of questions that are drawn as keys, {@code ### 1️⃣ Which …}, as those of the answers at the end: they are numbers
 * with a stop. Before choices, which have no others below them, they are labels.
 */
public final class KeycapNumbers {

    private static final String SIGNS = "[\\uFE0F\\u20E3]";
    private static final String TEN = "🔟";
    private static final Pattern KEYS = Pattern.compile("((?:\\d\\uFE0F?\\u20E3)+|" + TEN + ")\\s*");
    private static final Pattern FIRST_KEY = Pattern.compile("^[\\s>*_#-]*" + KEYS.pattern());

    /** What the first of several choices begins with. */
    private static final Pattern FIRST_CHOICE =
            Pattern.compile("^\\s*(?:[-*+]\\s+)?(?:\\[[ xX]?]|[*_(（]{0,3}[AaＡア][*_]{0,2}[.):：、）．]|[①ア])");

    private KeycapNumbers() {}

    /** The lines, with numbers in the place of such keys, if questions have them. */
    public static List<Line> read(List<Line> lines) {
        List<Integer> places = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).isText() && mayHold(lines.get(i).text())) {
                places.add(i);
            }
        }
        if (places.size() < 2 || !isFollowedByChoices(lines, places, 0) || !isFollowedByChoices(lines, places, 1)) {
            return lines;
        }
        List<Line> read = new ArrayList<>(lines);
        places.forEach(at -> read.set(at, numbered(lines.get(at))));
        return read;
    }

    private static boolean mayHold(String text) {
        return (text.indexOf('\u20E3') >= 0 || text.contains(TEN))
                && FIRST_KEY.matcher(text).lookingAt();
    }

    /** Whether choices begin before the next one. */
    private static boolean isFollowedByChoices(List<Line> lines, List<Integer> places, int place) {
        int end = place + 1 < places.size() ? places.get(place + 1) : lines.size();
        return lines.subList(places.get(place) + 1, end).stream()
                .anyMatch(line ->
                        line.isText() && FIRST_CHOICE.matcher(line.text()).find());
    }

    /** The line with numbers in the place of all its keys, the last one first: what stands before keeps its place. */
    private static Line numbered(Line line) {
        Line numbered = line;
        List<MatchResult> keys = KEYS.matcher(line.text()).results().toList();
        for (int i = keys.size() - 1; i >= 0; i--) {
            String digits = keys.get(i).group(1).replace(TEN, "10").replaceAll(SIGNS, "");
            numbered = numbered.replaced(keys.get(i).start(), keys.get(i).end(), digits + ". ");
        }
        return numbered;
    }
}
