package dev.mondai.input.markdown.layout.line;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Numbers of questions that are drawn as keys, {@code ### 1️⃣ Which …}, as those of the answers at the end: they are numbers
 * with a stop. Before choices, they are labels; before the titles of chapters, they are left as they are.
 */
final class KeycapNumbers {

    private static final String SIGNS = "[\\uFE0F\\u20E3]";
    private static final String TEN = "🔟";
    private static final Pattern KEYS = Pattern.compile("((?:\\d\\uFE0F?\\u20E3)+|" + TEN + ")\\s*");
    private static final Pattern FIRST_KEY = Pattern.compile("^[\\s>*_#-]*" + KEYS.pattern());

    /** A number with its key, and others behind it: {@code 1️⃣ **B** 2️⃣ C}. */
    private static final Pattern ANSWERS =
            Pattern.compile("^[\\s>*_-]*(?:" + KEYS.pattern() + "[*_(]*[A-Za-zア-オ○×](?![\\p{L}\\p{M}]{2}).{0,60}?)+$");

    /** What the first of several choices begins with. */
    private static final Pattern FIRST_CHOICE =
            Pattern.compile("^\\s*(?:[-*+]\\s+)?(?:[*_(（]{0,3}[AaＡア][*_]{0,2}[.):：、）．]|[①ア])");

    /** What begins another question. */
    private static final Pattern QUESTION =
            Pattern.compile("^\\s*(?:#{1,6}\\s|[*_]*(?:\\p{L}{1,9}\\s?)?\\d{1,3}\\s?[.:)、])");

    private KeycapNumbers() {}

    /** The lines, with numbers in the place of such keys, if two questions have them at least. */
    static List<Line> read(List<Line> lines) {
        List<Line> read = new ArrayList<>(lines);
        int questions = 0;
        for (int i = 0; i < lines.size(); i++) {
            String text = lines.get(i).isText() ? lines.get(i).text() : "";
            boolean key = (text.indexOf('\u20E3') >= 0 || text.contains(TEN))
                    && FIRST_KEY.matcher(text).lookingAt();
            if (key && isFollowedByChoices(lines, i + 1)) {
                questions++;
                read.set(i, numbered(lines.get(i), 1));
            } else if (key && questions > 1 && ANSWERS.matcher(text).matches()) {
                read.set(i, numbered(lines.get(i), Integer.MAX_VALUE));
            }
        }
        return questions > 1 ? read : lines;
    }

    /** Whether choices begin before anything else is asked. */
    private static boolean isFollowedByChoices(List<Line> lines, int from) {
        for (Line line : lines.subList(from, lines.size())) {
            if (line.isText() && FIRST_CHOICE.matcher(line.text()).find()) {
                return true;
            }
            if (line.isText()
                    && (QUESTION.matcher(line.text()).find()
                            || FIRST_KEY.matcher(line.text()).lookingAt())) {
                return false;
            }
        }
        return false;
    }

    /** A line that begins with such a key, with the number in its place; any other as it is. */
    static Line numbered(Line line) {
        return FIRST_KEY.matcher(line.text()).lookingAt() ? numbered(line, 1) : line;
    }

    /** The line with numbers in the place of so many keys, the last of them first: what stands before keeps its place. */
    private static Line numbered(Line line, int most) {
        Line numbered = line;
        List<MatchResult> keys = KEYS.matcher(line.text()).results().limit(most).toList();
        for (int i = keys.size() - 1; i >= 0; i--) {
            String digits = keys.get(i).group(1).replace(TEN, "10").replaceAll(SIGNS, "");
            numbered = numbered.replaced(keys.get(i).start(), keys.get(i).end(), digits + ". ");
        }
        return numbered;
    }
}
