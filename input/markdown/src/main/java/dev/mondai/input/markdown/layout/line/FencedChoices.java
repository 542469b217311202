package dev.mondai.input.markdown.layout.line;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Choices between the fences of code, with a label each: <pre>
 * ```
 * a. (1)
 * b. (1,)
 * ```</pre>
 *
 * <p>They are choices where no others follow, and code each; with others behind, they are what is asked about.
 */
final class FencedChoices {

    private static final Pattern FENCE = Pattern.compile("^\\s*(?:`{3,}|~{3,})\\s*(?:text|txt|plaintext)?\\s*$");
    private static final Pattern CHOICE =
            Pattern.compile("^\\s*[(]?(?<label>[A-Ha-h]|[1-8])[.):]\\s+(?<text>\\S(?:.*\\S)?)\\s*$");
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
        char expected = 0;
        for (Line line : code.subList(1, code.size() - 1)) {
            Matcher choice = CHOICE.matcher(line.text());
            if (line.text().isBlank()) {
                continue;
            }
            if (!choice.matches() || (expected == 0 ? "Aa1".indexOf(label(choice)) < 0 : label(choice) != expected)) {
                return false;
            }
            expected = (char) (label(choice) + 1);
        }
        return "Aa1".indexOf(expected - 1) < 0;
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
