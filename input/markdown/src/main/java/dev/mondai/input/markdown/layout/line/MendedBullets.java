package dev.mondai.input.markdown.layout.line;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Items of a list whose bullet is not one to Markdown: it touches their word, right below another item ({@code - foam},
 * {@code -powder}) or as the first one of a list, or a converter escaped it on several lines ({@code \\- foam}), or it is
 * one of {@link TouchingPluses}.
 */
final class MendedBullets {

    private static final Pattern ITEM = Pattern.compile("\\s*[-+]\\s+\\S.*");

    /** The end of a line, or a blank one, above a list. */
    private static final Pattern LEADS = Pattern.compile("[:?][\\s*_]*$|^\\s*$");

    private static final Pattern ESCAPED = Pattern.compile("\\s*\\\\[-+*]\\s+\\S.*");
    private static final String SIGN = "[✅✔☑❌❎✖✗⬜⬛☐]";
    private static final Pattern TOUCHING = Pattern.compile("\\s*-(?:\\p{L}{2}|" + SIGN + ").*");

    private static final Pattern SIGNED = Pattern.compile("\\s*-" + SIGN);

    private MendedBullets() {}

    /** The lines, such items with bullets. */
    static List<Line> mended(List<Line> lines) {
        List<Line> mended = new ArrayList<>(lines);
        for (int i = 0; i < lines.size(); i++) {
            if (isEscaped(lines, i) && (isEscaped(lines, i - 1) || isEscaped(lines, i + 1))) {
                int escape = lines.get(i).text().indexOf('\\');
                mended.set(i, lines.get(i).replaced(escape, escape + 1, ""));
            }
        }
        for (int i = 1; i < lines.size(); i++) {
            Line line = mended.get(i);
            if (touches(line)
                    && (isItemBeside(mended.get(i - 1), line) || isFirst(mended, i) || isSignedBeside(lines, i))) {
                int word = line.text().indexOf('-') + 1;
                mended.set(i, line.replaced(word, word, " "));
            }
        }
        return TouchingPluses.setOff(mended);
    }

    private static boolean touches(Line line) {
        return line.startsWith('-')
                && line.isText()
                && !isSetOff(line)
                && TOUCHING.matcher(line.text()).matches();
    }

    /** Whether a blank stands behind the bullet, as behind most. */
    private static boolean isSetOff(Line line) {
        return line.text().startsWith(" ", line.text().indexOf('-') + 1);
    }

    /** Whether lines beside each other have a sign for right or wrong. */
    private static boolean isSignedBeside(List<Line> lines, int at) {
        return isSigned(lines.get(at))
                && (isSigned(lines.get(at - 1)) || at + 1 < lines.size() && isSigned(lines.get(at + 1)));
    }

    private static boolean isSigned(Line line) {
        return line.isText() && SIGNED.matcher(line.text()).lookingAt();
    }

    /** Whether two items follow at least, and the line above leads to a list. */
    private static boolean isFirst(List<Line> lines, int at) {
        int next = at + 1;
        int items = 0;
        while (next < lines.size() && (touches(lines.get(next)) || isItemBeside(lines.get(next), lines.get(at)))) {
            items += touches(lines.get(next)) ? 0 : 1;
            next++;
        }
        return items > 0
                && next > at + 2
                && LEADS.matcher(lines.get(at - 1).narrow()).find();
    }

    private static boolean isEscaped(List<Line> lines, int at) {
        return at >= 0
                && at < lines.size()
                && lines.get(at).isText()
                && lines.get(at).startsWith('\\')
                && ESCAPED.matcher(lines.get(at).text()).matches();
    }

    private static boolean isItemBeside(Line other, Line line) {
        return other.isText()
                && other.indent() == line.indent()
                && ITEM.matcher(other.text()).matches();
    }
}
