package dev.mondai.input.markdown.layout.line;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Choices between the fences of code, with a label each: <pre>
 * ```
 * a. (1)
 * b. (1,)
 * ```</pre>
 *
 * <p>They are choices where no others follow, and code each; with others behind, they are what is asked about. One behind the
 * first may have lost the blank behind its letter, {@code C.setInterval}, where most have it.
 */
final class FencedChoices {

    private static final Pattern FENCE = Pattern.compile("^\\s*(?:`{3,}|~{3,})\\s*(?:text|txt|plaintext)?\\s*$");
    private static final Pattern CHOICE = Pattern.compile(
            "^\\s*[(]?(?<label>[A-Ha-h]|[1-8])[.):](?:(?<blank>\\s+)|(?<=[A-Ha-h].)(?=\\D))(?<text>\\S(?:.*\\S)?)\\s*$");
    private static final Pattern OTHER = Pattern.compile(
            "^\\s*(?:[-*+]\\s|\\[[ xX]?]|[*_]{0,2}[(]?[A-Ha-h][.):][*_]{0,2}\\s|[①ア]|<(?:li|input)\\b|\\|).*");
    private static final int FEWEST = 2;

    private FencedChoices() {}

    /** The lines, such ones as text, and their fences as nothing. */
    static List<Line> opened(List<Line> lines) {
        List<Line> opened = new ArrayList<>(lines);
        for (int[] code : LineGroups.of(lines, line -> line.kind() == Line.Kind.CODE)) {
            if (areChoices(lines.subList(code[0], code[1]))
                    && !isChoice(lines, code[0] - 1, -1)
                    && !isChoice(lines, code[1], 1)) {
                opened.subList(code[0], code[1]).replaceAll(FencedChoices::opened);
            }
        }
        return opened;
    }

    private static boolean areChoices(List<Line> code) {
        if (code.size() < FEWEST + 2 || !isFence(code.get(0)) || !isFence(code.get(code.size() - 1))) {
            return false;
        }
        List<Matcher> choices = code.subList(1, code.size() - 1).stream()
                .map(Line::text)
                .filter(text -> !text.isBlank())
                .map(CHOICE::matcher)
                .toList();
        return choices.size() >= FEWEST
                && choices.stream().allMatch(Matcher::matches)
                && areInOrder(choices)
                && areSetApart(choices);
    }

    private static boolean areInOrder(List<Matcher> choices) {
        char first = label(choices.get(0));
        return "Aa1".indexOf(first) >= 0
                && IntStream.range(0, choices.size()).allMatch(i -> label(choices.get(i)) == first + i);
    }

    /** Whether blanks stand behind most labels, and the first: {@code a.size()} is no choice by itself. */
    private static boolean areSetApart(List<Matcher> choices) {
        long tight = choices.stream().filter(FencedChoices::isTight).count();
        return tight * 2 < choices.size() && !isTight(choices.get(0));
    }

    private static boolean isTight(Matcher choice) {
        return choice.group("blank") == null;
    }

    private static char label(Matcher choice) {
        return choice.group("label").charAt(0);
    }

    private static boolean isFence(Line line) {
        return FENCE.matcher(line.text()).matches();
    }

    /** Whether the nearest line that says anything, in one direction, is a choice as well. */
    private static boolean isChoice(List<Line> lines, int from, int step) {
        int at = from;
        while (at >= 0 && at < lines.size() && !lines.get(at).isSaid()) {
            at += step;
        }
        return at >= 0
                && at < lines.size()
                && lines.get(at).isText()
                && OTHER.matcher(lines.get(at).text()).matches();
    }

    private static Line opened(Line line) {
        Matcher choice = CHOICE.matcher(line.text());
        if (!choice.matches()) {
            return line.as(line.text().isBlank() ? Line.Kind.BLANK : Line.Kind.NOISE);
        }
        String fence = choice.group("text").indexOf('`') < 0 ? "`" : "``";
        String blank = fence.length() > 1 ? " " : "";
        return line.replaced(
                        choice.start("text"), choice.end("text"), fence + blank + choice.group("text") + blank + fence)
                .as(Line.Kind.TEXT);
    }
}
