package dev.mondai.input.markdown.layout.sign;

import dev.mondai.input.markdown.layout.line.Heading;
import dev.mondai.input.markdown.layout.line.Line;
import dev.mondai.input.markdown.layout.vocabulary.Plain;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts lines that say a chapter's title once more and, behind it, the keys of its questions: {@code 一、选择题：1.B 2.C}. */
final class ChapterKeys {

    private static final Pattern TITLED =
            Pattern.compile("^[\\s*_]*+(?<title>\\p{L}[^:\\d]{1,20})[*_]*:[*_]*(?=\\s*[(第]?\\d)");

    private ChapterKeys() {}

    /** The lines, each such one as two: a heading, and the keys. A word such as <i>Answer</i> is no title. */
    static List<Line> cut(List<Line> lines, Markers markers) {
        List<Line> titles = new ArrayList<>();
        List<Line> cut = new ArrayList<>();
        for (Line line : lines) {
            int end = titles.isEmpty() ? 0 : titleEnd(line, titles);
            if (end > 0 && markers.in(line).isEmpty()) {
                List<Line> parts = line.cutAt(end);
                cut.add(parts.get(0).asHeading());
                cut.add(parts.get(1));
            } else {
                cut.add(line);
            }
            if (line.isHeading()) {
                titles.add(line);
            }
        }
        return cut;
    }

    /** Where a line's title ends that a heading has too; 0 where it begins with none. */
    private static int titleEnd(Line line, List<Line> titles) {
        if (!line.isText() || line.isHeading() || !mayBeTitled(line.narrow())) {
            return 0;
        }
        Matcher titled = TITLED.matcher(line.narrow());
        return titled.lookingAt() && isSaidAgain(titled.group("title"), titles) ? titled.end() : 0;
    }

    /** Whether what may be a number follows the first colon. */
    private static boolean mayBeTitled(String text) {
        int at = text.indexOf(':') + 1;
        while (at > 0 && at < text.length() && " \t*_".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return at > 0
                && at < text.length()
                && (Character.isDigit(text.charAt(at)) || "(第".indexOf(text.charAt(at)) >= 0);
    }

    /** Whether a heading before begins so: what it says of points is not said again. */
    private static boolean isSaidAgain(String title, List<Line> titles) {
        String plain = Plain.of(title);
        return !plain.isEmpty() && titles.stream().anyMatch(line -> isSaid(plain, line));
    }

    private static boolean isSaid(String plain, Line title) {
        String text = title.text();
        int start = Heading.start(title);
        if (!Plain.mayStartWith(text, start, text.length(), plain.charAt(0))) {
            return false;
        }
        String said = Plain.of(text.substring(start));
        return said.equals(plain) || plain.length() > 2 && said.startsWith(plain);
    }
}
