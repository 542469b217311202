package dev.mondai.input.markdown.layout.line;

import dev.mondai.input.markdown.layout.vocabulary.Behind;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Items of a list that lost their label: one without any between {@code - A: …} and {@code - C: …}. */
final class LostLabels {

    private static final Pattern LABELLED = Pattern.compile(
            "(?<bullet>\\s*[-*+]\\s+)(?<open>\\*{0,2}\\(?)(?<label>[A-Ga-gア-オА-Жа-ж1-8])(?<sign>[.)、．:：]\\*{0,2})\\s*(?<text>\\S.*)");

    /** An item that begins with its text: neither with a sign, nor with a label of any kind. */
    private static final Pattern ITEM =
            Pattern.compile("(?<bullet>\\s*[-*+]\\s+)(?=[\\p{L}\\d`])(?![\\p{L}\\d]{1,3}\\s?[.)、．:：]).*");

    private static final String SIGNS = ".)、．:：";
    private static final int LONGEST = 6;
    private static final String KANA = "アイウエオ";

    private LostLabels() {}

    /** The lines, such items with the label that is missing. */
    static List<Line> given(List<Line> lines) {
        List<Line> given = new ArrayList<>(lines);
        for (int i = 1; i + 1 < lines.size(); i++) {
            Matcher item = mayBeItem(lines.get(i)) && hasSign(lines.get(i - 1)) ? matched(ITEM, lines.get(i)) : null;
            Matcher above = item == null ? null : matched(LABELLED, lines.get(i - 1));
            Matcher below = above == null ? null : matched(LABELLED, lines.get(i + 1));
            if (below != null && isBetween(above, item, below)) {
                String label = above.group("open") + next(above.group("label").charAt(0)) + above.group("sign") + " ";
                given.set(i, lines.get(i).replaced(item.end("bullet"), item.end("bullet"), label));
            }
        }
        return given;
    }

    /** Whether the second word of a bullet begins with a letter that no sign follows. */
    private static boolean mayBeItem(Line line) {
        if ("-*+".indexOf(line.first()) < 0) {
            return false;
        }
        String text = line.text();
        int at = Behind.blanks(text, text.indexOf(line.first()) + 1);
        return text.startsWith("`", at)
                || at < text.length()
                        && Character.isLetterOrDigit(text.codePointAt(at))
                        && (at + 1 == text.length() || SIGNS.indexOf(text.charAt(at + 1)) < 0);
    }

    /** Whether the second word of a bullet ends as a label does: most bullets have none. */
    private static boolean hasSign(Line line) {
        if ("-*+".indexOf(line.first()) < 0) {
            return false;
        }
        int word = line.text().indexOf(line.first()) + 2;
        int end = Math.min(word + LONGEST, line.text().length());
        int at = word;
        while (at < end && SIGNS.indexOf(line.text().charAt(at)) < 0) {
            at++;
        }
        return word > 1 && at < end;
    }

    private static Matcher matched(Pattern pattern, Line line) {
        boolean mayBe = line.isText() && "-*+".indexOf(line.first()) >= 0;
        Matcher matcher = mayBe ? pattern.matcher(line.text()) : null;
        return mayBe && matcher.matches() ? matcher : null;
    }

    private static boolean isBetween(Matcher above, Matcher item, Matcher below) {
        return above.group("bullet").equals(item.group("bullet"))
                && above.group("bullet").equals(below.group("bullet"))
                && above.group("open").equals(below.group("open"))
                && above.group("sign").equals(below.group("sign"))
                && (above.group("text").length() > 1 || below.group("text").length() > 1)
                && next(next(above.group("label").charAt(0)))
                        == below.group("label").charAt(0);
    }

    /** The label behind one; small kana stand between those of labels. */
    private static char next(char label) {
        int kana = KANA.indexOf(label);
        return kana < 0 || kana + 1 == KANA.length() ? (char) (label + 1) : KANA.charAt(kana + 1);
    }
}
