package dev.mondai.input.markdown.layout.line;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Choices that are spans with classes, of which the right ones have one that says so: {@code [a wing]{.opt .right}} beside
 * {@code [a wheel]{.opt}}, as Pandoc writes the elements of a page (its manual, "bracketed_spans").
 */
final class ClassedChoices {

    private static final Pattern SPAN =
            Pattern.compile("(?<open>\\[)(?<text>[^\\[\\]]+)(?<classes>]\\{\\.[\\w-]+(?:\\s+\\.[\\w-]+)*})\\s*$");
    private static final Pattern RIGHT =
            Pattern.compile("\\.(?:right|correct|is-correct|correct-answer|right-answer|answer-correct)[\\s}]");

    /** Spans that Pandoc makes of how a text looks. */
    private static final Pattern LOOK = Pattern.compile("\\.(?:mark|underline|smallcaps)[\\s}]");

    private static final String SIGN = " ✅";

    private ClassedChoices() {}

    /** The lines, with a sign in the place of such classes, and nothing in that of the others'. */
    static List<Line> signed(List<Line> lines) {
        boolean right = lines.stream().anyMatch(line -> isRight(span(line)));
        boolean other = lines.stream().map(ClassedChoices::span).anyMatch(span -> !isRight(span) && span.find(0));
        return right && other ? lines.stream().map(ClassedChoices::signed).toList() : lines;
    }

    private static Matcher span(Line line) {
        return SPAN.matcher(line.isText() && line.text().indexOf('{') > 0 ? line.text() : "");
    }

    private static boolean isRight(Matcher span) {
        return span.find(0) && RIGHT.matcher(span.group("classes")).find();
    }

    private static Line signed(Line line) {
        Matcher span = span(line);
        if (!span.find() || LOOK.matcher(span.group("classes")).find()) {
            return line;
        }
        return line.replaced(span.start("classes"), span.end("classes"), isRight(span) ? SIGN : "")
                .replaced(span.start("open"), span.end("open"), "");
    }
}
