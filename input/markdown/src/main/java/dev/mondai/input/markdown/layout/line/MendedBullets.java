package dev.mondai.input.markdown.layout.line;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Items of a list whose bullet is not one to Markdown: it touches their word, right below another item ({@code - foam},
 * {@code -powder}), or a converter escaped it on several lines ({@code \\- foam}).
 */
public final class MendedBullets {

    private static final Pattern ITEM = Pattern.compile("\\s*-\\s+\\S.*");
    private static final Pattern ESCAPED = Pattern.compile("\\s*\\\\[-+*]\\s+\\S.*");
    private static final Pattern TOUCHING = Pattern.compile("\\s*-\\p{L}{2}.*");

    private MendedBullets() {}

    /** The lines, such items with bullets. */
    public static List<Line> mended(List<Line> lines) {
        List<Line> mended = new ArrayList<>(lines);
        for (int i = 0; i < lines.size(); i++) {
            if (isEscaped(lines, i) && (isEscaped(lines, i - 1) || isEscaped(lines, i + 1))) {
                mended.set(i, lines.get(i).without(lines.get(i).text().indexOf('\\')));
            }
        }
        for (int i = 1; i < lines.size(); i++) {
            Line line = mended.get(i);
            if (line.isText()
                    && line.startsWith('-')
                    && TOUCHING.matcher(line.text()).matches()
                    && isBelowItem(mended.get(i - 1), line)) {
                mended.set(i, line.withBlankAt(line.text().indexOf('-') + 1));
            }
        }
        return mended;
    }

    private static boolean isEscaped(List<Line> lines, int at) {
        return at >= 0
                && at < lines.size()
                && lines.get(at).isText()
                && lines.get(at).startsWith('\\')
                && ESCAPED.matcher(lines.get(at).text()).matches();
    }

    private static boolean isBelowItem(Line above, Line line) {
        return above.isText()
                && above.indent() == line.indent()
                && ITEM.matcher(above.text()).matches();
    }
}
