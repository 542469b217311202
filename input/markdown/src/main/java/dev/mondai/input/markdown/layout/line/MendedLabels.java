package dev.mondai.input.markdown.layout.line;

import dev.mondai.input.markdown.layout.vocabulary.Behind;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Labels that lost their sign: {@code C for} between {@code B. while} and {@code D. do}, or {@code D do} as the last of four.
 */
final class MendedLabels {

    private static final Pattern LABELLED = Pattern.compile(
            "(?<before>\\s*(?:[-*+]\\s+)?)(?<label>[A-Ha-hА-Зав-з1-8])(?<sign>[.)、．:])\\s*(?<text>\\S.*)");

    private static final Pattern BARE =
            Pattern.compile("(?<before>\\s*(?:[-*+]\\s+)?)(?<label>[B-Gb-gБ-Жб-ж2-7])\\s+(?<text>\\S.*)");

    /** What says something of the label: {@code C is right, because …}. */
    private static final Pattern JUDGED = Pattern.compile(
            "(?iU)(?:is|are|was|isn.t|means|because|and|or|ist|sind|weil|und|oder|est|sont|car|et|ou|es|son|y|è|sono|é|är|och|eller|jest|to)\\b.*|[—–-].*|[はが是也和]\\s.*");

    private static final String LAST = "Dd";

    /** A line of so many characters may have been broken. */
    private static final int LONG = 60;

    private MendedLabels() {}

    /** The lines, such labels with the sign that the one above has. */
    static List<Line> mended(List<Line> lines) {
        List<Line> mended = new ArrayList<>(lines);
        for (int i = 2; i < lines.size(); i++) {
            Matcher bare = mayBeBare(lines.get(i)) ? BARE.matcher(lines.get(i).text()) : null;
            if (bare == null
                    || !bare.matches()
                    || JUDGED.matcher(bare.group("text")).matches()) {
                continue;
            }
            Matcher above = LABELLED.matcher(
                    mended.get(i - 1).isText() ? mended.get(i - 1).text() : "");
            boolean next = follows(above, bare.group("label"), bare.group("before"));
            if (next && (isGoneOn(lines, i, above) || isLast(lines, i, bare, above))) {
                int end = bare.end("label");
                mended.set(i, lines.get(i).replaced(end, end, above.group("sign")));
            }
        }
        return mended;
    }

    /** Whether the first word of a line, behind a bullet, has one letter: most have more. */
    private static boolean mayBeBare(Line line) {
        String text = line.text();
        int at = line.isText() ? text.indexOf(line.first()) : -1;
        if (at >= 0 && "-*+".indexOf(line.first()) >= 0) {
            at = Behind.blanks(text, at + 1);
        }
        return at >= 0
                && at + 1 < text.length()
                && Character.isWhitespace(text.charAt(at + 1))
                && Character.isLetterOrDigit(text.charAt(at));
    }

    private static boolean follows(Matcher above, String label, String before) {
        return above.matches()
                && above.group("before").equals(before)
                && above.group("label").charAt(0) + 1 == label.charAt(0);
    }

    /** Whether the next label stands below, with the sign that the one above has. */
    private static boolean isGoneOn(List<Line> lines, int at, Matcher above) {
        return at + 1 < lines.size() && isLabelled(lines.get(at + 1), above, 2);
    }

    /** Whether it is the fourth, and none below: no word that the line above was broken before. */
    private static boolean isLast(List<Line> lines, int at, Matcher bare, Matcher above) {
        return LAST.contains(bare.group("label"))
                && at > 2
                && isLabelled(lines.get(at - 2), above, -1)
                && isLabelled(lines.get(at - 3), above, -2)
                && !(Character.isUpperCase(above.group("text").charAt(0))
                        && Character.isLowerCase(bare.group("text").charAt(0)))
                && above.group("text").length() < LONG
                && (at + 1 == lines.size() || lines.get(at + 1).kind() == Line.Kind.BLANK);
    }

    private static boolean isLabelled(Line line, Matcher other, int distance) {
        Matcher labelled = LABELLED.matcher(line.isText() ? line.text() : "");
        return labelled.matches()
                && labelled.group("before").equals(other.group("before"))
                && labelled.group("sign").equals(other.group("sign"))
                && labelled.group("label").charAt(0) == other.group("label").charAt(0) + distance;
    }
}
