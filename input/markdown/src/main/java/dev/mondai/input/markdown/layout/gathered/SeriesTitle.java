package dev.mondai.input.markdown.layout.gathered;

import dev.mondai.input.markdown.layout.line.Line;
import dev.mondai.input.markdown.layout.sign.Neighbours;
import dev.mondai.input.markdown.layout.sign.Sign;
import dev.mondai.input.markdown.layout.vocabulary.Role;
import dev.mondai.input.markdown.layout.vocabulary.Words;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a line says before the keys of several questions: {@code **Answers to part 2:** 1 B, 2 C},
 * {@code 第三章答案：(1)D (2)A}. A number in it is that of the part.
 */
final class SeriesTitle {

    private static final Pattern TITLE =
            Pattern.compile("^[\\s>*_-]*(?<title>[\\p{L}\\d【\\[(][^:;?|]{0,60}?)[\\])】]?[\\s*_]*"
                    + "(?::[\\s*_]*|\\*\\*[\\s*_]+|\\s[–—-]\\s)(?=[(\\[第]?(?:\\p{L}{1,10}\\.?\\s?)?\\d)");

    /** A title above its keys. */
    private static final Pattern ABOVE =
            Pattern.compile("[\\s>]*(?:[*_]{2}[^*]{1,60}[*_]{2}:?|[^:?|]{1,60}:[*_]*)\\s*");

    private static final Pattern AROUND = Pattern.compile("^[\\s>*_-]+|[\\s*_:–—-]+$");
    private static final Set<Role> ANSWER = Set.of(Role.ANSWER);

    private SeriesTitle() {}

    /** Where the keys begin behind a title; 0 where there are no such two, or what looks like a title is a key: {@code 1번: 2) / 2번: 1)}. */
    static int end(Sign sign) {
        Line line = sign.line();
        if (!line.isText()
                || line.isHeading()
                || !line.hasDigit()
                || sign.question().isPresent()) {
            return 0;
        }
        Matcher title = TITLE.matcher(line.narrow());
        int keys = title.find() ? KeySeries.on(line, title.end()).size() : 0;
        return keys > 0 && keys >= KeySeries.on(line, 0).size() ? title.end() : 0;
    }

    /** Whether a line is such a title, which speaks of answers, and keys. */
    static boolean announces(Sign sign, Words words) {
        int end = end(sign);
        int word = end > 0 ? words.indexOf(sign.line().folded(), 0, ANSWER) : -1;
        return word >= 0 && word < end;
    }

    /** Whether keys stand behind a title, or below one in bold or with a colon that speaks of answers: {@code **Hugo's answers**}. */
    static boolean heads(List<Sign> signs, int at, Words words) {
        Sign sign = signs.get(at);
        return end(sign) > 0
                || sign.line().isText()
                        && sign.marker().isEmpty()
                        && endsInSign(sign.line().narrow())
                        && ABOVE.matcher(sign.line().narrow()).matches()
                        && words.indexOf(sign.line().folded(), 0, ANSWER) >= 0
                        && Neighbours.below(signs, at)
                                .filter(below -> KeyEntries.begins(below) || KeyEntries.gives(below))
                                .isPresent();
    }

    /** Whether a line ends as such titles do, with a colon or in bold. */
    private static boolean endsInSign(String text) {
        int last = text.length() - 1;
        while (last > 0 && Character.isWhitespace(text.charAt(last))) {
            last--;
        }
        return last > 0 && ":*_".indexOf(text.charAt(last)) >= 0;
    }

    /** What the title says, which may be all of a line. */
    static String of(Sign sign) {
        String said = sign.line().narrow();
        int end = end(sign);
        return AROUND.matcher(end > 0 ? said.substring(0, end) : said).replaceAll("");
    }
}
