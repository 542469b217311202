package dev.mondai.input.markdown.layout.line;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Questions that begin with a mark alone, above choices of which the right ones have a plus: {@code ? Which is a metal?},
 * {@code - coal}, {@code + iron}, as text files for test programs have them.
 */
final class MarkedQuestions {

    private static final Pattern MARK = Pattern.compile("^\\s{0,3}(?<mark>\\?)\\s*(?=[^\\s?]).*");
    private static final Pattern CHOICE = Pattern.compile("^\\s{0,3}(?<sign>[-+])(?<blank>\\s+(?=\\S)|(?=[^\\s+-])).*");
    private static final int FEWEST = 2;

    /** What begins a question. */
    private static final String WORD = "Q:";

    private MarkedQuestions() {}

    /** The lines, a word in the place of such marks and a blank behind each plus and minus, if two questions have them at least. */
    static List<Line> worded(List<Line> lines) {
        if (lines.stream().noneMatch(line -> line.startsWith('?'))) {
            return lines;
        }
        List<Line> worded = new ArrayList<>(lines);
        int found = 0;
        for (int i = 0; i < lines.size(); i++) {
            Matcher mark = mark(lines.get(i));
            int end = mark.matches() ? end(lines, i + 1) : i;
            if (end > i && areChoices(lines.subList(i + 1, end))) {
                worded.set(i, lines.get(i).replaced(mark.start("mark"), mark.end("mark"), WORD));
                worded.subList(i + 1, end).replaceAll(MarkedQuestions::setOff);
                found++;
            }
        }
        return found < FEWEST ? lines : worded;
    }

    private static Matcher mark(Line line) {
        return MARK.matcher(line.isText() ? line.text() : "");
    }

    private static Matcher choice(Line line) {
        return CHOICE.matcher(line.isText() ? line.text() : "");
    }

    /** The place of the next mark or heading. */
    private static int end(List<Line> lines, int from) {
        int end = from;
        while (end < lines.size()
                && !lines.get(end).isHeading()
                && !mark(lines.get(end)).matches()) {
            end++;
        }
        return end;
    }

    /** Whether one of them has a plus, and one a minus. */
    private static boolean areChoices(List<Line> lines) {
        return lines.stream()
                        .map(MarkedQuestions::choice)
                        .filter(Matcher::matches)
                        .map(choice -> choice.group("sign"))
                        .distinct()
                        .count()
                > 1;
    }

    private static Line setOff(Line line) {
        Matcher choice = choice(line);
        return choice.matches() && choice.group("blank").isEmpty()
                ? line.replaced(choice.end("sign"), choice.end("sign"), " ")
                : line;
    }
}
