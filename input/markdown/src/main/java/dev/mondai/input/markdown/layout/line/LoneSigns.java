package dev.mondai.input.markdown.layout.line;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Lines below a stem, each of which begins with a sign for what is chosen or not, {@code ▫️ at six}, {@code ✅ at nine}, or
 * {@code ○} and {@code ●}, also by the names of emoji: items of a list without its bullets. The stem asks, or has a number.
 */
final class LoneSigns {

    private static final Pattern SIGNED = Pattern.compile(
            "\\s*(?<sign>(?:(?<right>[✅✔☑●◉🔘])|[▫◽◻⬜☐○◯⚪❌✖])\\x{FE0F}?|:(?:(?<named>white_check_mark|heavy_check_mark|ballot_box_with_check)|x|(?:white|black)_(?:large_square|medium_square|square_button)):)\\s*[^\\s].*");
    private static final Pattern STEM =
            Pattern.compile("\\s*(?:\\*\\*|__)?(?:\\p{L}{1,9}\\s?)?(?:\\d{1,3}[.):]|\\d\\x{FE0F}?\\x{20E3}|🔟).*");
    private static final String TICKED = "- ✅ ";
    private static final String EMPTY = "- ⬜ ";
    private static final int FEWEST = 2;
    private static final char LAST_OF_ASCII = '\u007F';

    private LoneSigns() {}

    /** The lines, such items with bullets and boxes, if two questions have them at least. */
    static List<Line> listed(List<Line> lines) {
        List<Line> listed = new ArrayList<>(lines);
        List<int[]> groups = LineGroups.of(lines, LoneSigns::isSigned).stream()
                .filter(group -> differ(lines.subList(group[0], group[1])))
                .filter(group -> isStem(lines, above(lines, group[0])))
                .toList();
        for (int[] group : groups) {
            listed.subList(group[0], group[1]).replaceAll(LoneSigns::boxed);
            int stem = above(lines, group[0]);
            listed.set(stem, KeycapNumbers.numbered(lines.get(stem)));
        }
        return groups.size() < FEWEST ? lines : listed;
    }

    private static boolean isSigned(Line line) {
        return (line.first() == ':' || line.first() > LAST_OF_ASCII)
                && signed(line).matches();
    }

    private static Matcher signed(Line line) {
        return SIGNED.matcher(line.isText() ? line.text() : "");
    }

    private static boolean isRight(Matcher signed) {
        return signed.matches() && (signed.group("right") != null || signed.group("named") != null);
    }

    private static boolean differ(List<Line> lines) {
        long right = lines.stream().filter(line -> isRight(signed(line))).count();
        return right > 0 && right < lines.size();
    }

    private static int above(List<Line> lines, int at) {
        int above = at - 1;
        while (above >= 0 && lines.get(above).kind() == Line.Kind.BLANK) {
            above--;
        }
        return above;
    }

    private static boolean isStem(List<Line> lines, int at) {
        return at >= 0
                && lines.get(at).isText()
                && (lines.get(at).asks() || STEM.matcher(lines.get(at).text()).matches());
    }

    private static Line boxed(Line line) {
        Matcher signed = signed(line);
        return signed.matches()
                ? line.replaced(signed.start("sign"), signed.end("sign"), isRight(signed) ? TICKED : EMPTY)
                : line;
    }
}
