package dev.mondai.input.markdown.layout.line;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Labels in bold without a sign, in a row behind a stem: {@code 1. Welche …? **A** Prag **B** Wien **C** Bern}. Texts name points
 * and persons so, hence there are several such lines, all with numbers, most of which ask before the row and none behind it, and
 * no other choices in the document.
 */
final class BoldRowLabels {

    private static final Pattern NUMBERED = Pattern.compile("[\\s#*_]*(?:\\p{L}{1,9}\\s?)?\\d{1,3}[.):]?[*_]*\\s.*");

    private static final Pattern ASKS = Pattern.compile("[?？][\\s*_]*$");

    private static final Pattern LEADS = Pattern.compile("[?？:：][\\s*_]*$");

    /** Behind part of a sentence: {@code **A** is right, **B** is not}. */
    private static final Pattern GOES_ON = Pattern.compile("[,;.、，。]$");

    /** What is a choice in any document, which then has no rows of them. */
    private static final Pattern LISTED =
            Pattern.compile("\\s*(?:>\\s*)?(?:[-*+]\\s+)?(?:\\[[ xX]?]\\s|[*_]{0,2}\\(?[A-Ha-h][.)]).*");

    /** What may be choices below a line, which then speaks of something else. */
    private static final Pattern CHOICE =
            Pattern.compile("\\s*(?:>\\s*)?(?:[-*+]\\s|\\[[ xX]?]|[*_]{0,2}\\(?[A-Ha-h1][.):]|[①ア☐⬜|])");

    private static final String BOLD = "**";
    private static final int FEWEST_LABELS = 3;
    private static final int FEWEST_ROWS = 2;

    /** No row begins farther in a line, which may hold a book. */
    private static final int FARTHEST = 500;

    private BoldRowLabels() {}

    /**
     * The labels of a row.
     *
     * @param at the place of its line
     * @param ends where the labels end, before the end of their bold
     * @param asks whether the stem before them does
     */
    private record Row(int at, List<Integer> ends, boolean asks) {}

    /** The lines, such labels with a stop. */
    static List<Line> stopped(List<Line> lines) {
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            String first = first(lines.get(i));
            if (!first.isEmpty() && !isAboveChoice(lines, i)) {
                Row row = row(i, lines.get(i).text(), first.charAt(0));
                rows.addAll(row.ends().isEmpty() ? List.of() : List.of(row));
            }
        }
        if (rows.size() < FEWEST_ROWS
                || rows.stream().filter(Row::asks).count() * 2 < rows.size()
                || lines.stream().anyMatch(BoldRowLabels::isListed)) {
            return lines;
        }
        List<Line> stopped = new ArrayList<>(lines);
        rows.forEach(row -> stopped.set(row.at(), stopped(lines.get(row.at()), row.ends())));
        return stopped;
    }

    /** The first label that a line has in bold behind something else; empty where it has none. */
    private static String first(Line line) {
        int bold = line.text().indexOf(" " + BOLD, 1);
        if (bold < 0 || !line.isText() || line.startsWith('|')) {
            return "";
        }
        int capital = place(line.text(), 'A', bold);
        int small = place(line.text(), 'a', bold);
        return capital > 0 && capital < FARTHEST ? "A" : small > 0 && small < FARTHEST ? "a" : "";
    }

    /** Where a letter stands in bold between blanks, from a place on; -1 where it does not. */
    private static int place(String text, char letter, int from) {
        return text.indexOf(" " + BOLD + letter + BOLD + " ", from);
    }

    /**
     * The row that a line holds; one without labels where it holds none or has no number, where two choices say the same, or where one but the last
     * is part of a sentence.
     */
    private static Row row(int at, String text, char first) {
        List<Integer> ends = new ArrayList<>();
        Set<String> said = new HashSet<>();
        boolean sentence = false;
        int start = place(text, first, 1);
        String stem = text.substring(0, start);
        int label = start;
        while (label > 0) {
            ends.add(label + BOLD.length() + 2);
            int behind = label + BOLD.length() * 2 + 2;
            int next = place(text, (char) (first + ends.size()), behind);
            String choice =
                    text.substring(behind, next < 0 ? text.length() : next).strip();
            said.add(choice);
            sentence |= next > 0 && GOES_ON.matcher(choice).find();
            label = next;
        }
        boolean whole = NUMBERED.matcher(stem).matches()
                && ends.size() >= FEWEST_LABELS
                && said.size() == ends.size()
                && !said.contains("")
                && !sentence
                && place(text, first, start + 1) < 0
                && !holds(text, ends, (char) (first + ends.size()))
                && !LEADS.matcher(text).find();
        return new Row(
                at, whole ? List.copyOf(ends) : List.of(), ASKS.matcher(stem).find());
    }

    /** Whether the last choice holds the label that would come next, which lost its bold or took in the text. */
    private static boolean holds(String text, List<Integer> ends, char next) {
        int at = text.indexOf(next, ends.get(ends.size() - 1) + BOLD.length());
        while (at >= 0 && !isWord(text, at)) {
            at = text.indexOf(next, at + 1);
        }
        return at >= 0;
    }

    private static boolean isWord(String text, int at) {
        return !Character.isLetterOrDigit(text.charAt(at - 1))
                && (at + 1 == text.length() || !Character.isLetterOrDigit(text.charAt(at + 1)));
    }

    private static boolean isListed(Line line) {
        return line.isText() && LISTED.matcher(line.text()).matches();
    }

    /** Whether what may be a choice stands below a line, with nothing between. */
    static boolean isAboveChoice(List<Line> lines, int at) {
        int below = at + 1;
        while (below < lines.size() && lines.get(below).kind() == Line.Kind.BLANK) {
            below++;
        }
        return below < lines.size()
                && lines.get(below).isText()
                && CHOICE.matcher(lines.get(below).text()).lookingAt();
    }

    private static Line stopped(Line line, List<Integer> ends) {
        Line stopped = line;
        for (int i = ends.size() - 1; i >= 0; i--) {
            stopped = stopped.replaced(ends.get(i), ends.get(i), ".");
        }
        return stopped;
    }
}
