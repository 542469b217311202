package dev.mondai.input.markdown.layout.line;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Choices that are spans with classes, of which the right ones have one that says so: {@code [a wing]{.opt .right}} beside
 * {@code [a wheel]{.opt}}, as Pandoc writes the elements of a page (its manual, "bracketed_spans").
 */
final class ClassedChoices {

    private static final Pattern SPAN = Pattern.compile(
            "^\\s*(?:[-*+]|\\(?(?:\\p{L}|\\d{1,2})[.)])\\s+(?<open>\\[)(?<text>[^\\[\\]]+)(?<classes>]\\{\\.[\\w-]+(?:\\s+\\.[\\w-]+)*})\\s*$");
    /** A comment that gives its element classes, of Reveal.js. */
    private static final Pattern ELEMENT = Pattern.compile(
            "\\s*\\.element:.*\\bclass\\s*=\\s*[\"'](?:[\\w-]+\\s)*(?<right>correct|is-correct|correct-answer|right-answer)(?:\\s[\\w-]+)*[\"'].*");

    private static final Pattern RIGHT =
            Pattern.compile("\\.(?:right|correct|is-correct|correct-answer|right-answer|answer-correct)[\\s}]");

    /** Spans that Pandoc makes of how a text looks. */
    private static final Pattern LOOK = Pattern.compile("\\.(?:mark|underline|smallcaps)[\\s}]");

    private static final String SIGN = " ✅";
    private static final String CORRECT = "correct";

    private ClassedChoices() {}

    /** The lines, with a sign in the place of such classes, and nothing in that of the others'; comments of Reveal.js that say so too. */
    static List<Line> signed(List<Line> lines) {
        if (lines.stream().noneMatch(ClassedChoices::mayHaveClass)) {
            return lines;
        }
        boolean right = lines.stream().anyMatch(line -> isRight(span(line)));
        boolean other = lines.stream().map(ClassedChoices::span).anyMatch(span -> !isRight(span) && span.find(0));
        List<Line> said = lines.stream().map(ClassedChoices::said).toList();
        return right && other ? said.stream().map(ClassedChoices::signed).toList() : said;
    }

    private static boolean mayHaveClass(Line line) {
        return line.kind() == Line.Kind.COMMENT || line.text().contains("]{.");
    }

    /** A comment that says no more than that its element is right; any other line as it is. */
    private static Line said(Line line) {
        Matcher element = ELEMENT.matcher(line.kind() == Line.Kind.COMMENT ? line.text() : "");
        return element.matches() ? line.replaced(0, line.text().length(), CORRECT) : line;
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
