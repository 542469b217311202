package dev.mondai.input.markdown.layout.phrase;

import dev.mondai.input.markdown.layout.sign.ChoiceRun;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Labels of one character that dashes part, three at least: {@code A - B - D}. Two may be a range, and where a choice is written so
 * itself, they may be its text.
 */
final class DashedLabels {

    private static final Pattern DASHED = Pattern.compile(
            "^[(\\[【「『〔*_`]*(?<labels>[\\p{L}\\d](?:\\s*[-–—]\\s*[\\p{L}\\d]){2,7})[*_`.。।\\s)\\]】」』〕]*$");

    private static final Pattern DASH = Pattern.compile("\\s*[-–—]\\s*");

    private DashedLabels() {}

    /** All that a text says, as letters, or as the numbers that a run has; none where it says anything else. */
    static List<String> in(String text, ChoiceRun run) {
        if (text.indexOf('-') < 0 && text.indexOf('–') < 0 && text.indexOf('—') < 0) {
            return List.of();
        }
        Matcher dashed = DASHED.matcher(text);
        if (!dashed.find()
                || run.items().stream().anyMatch(i -> DASHED.matcher(i.text()).find())) {
            return List.of();
        }
        List<String> labels = List.of(DASH.split(dashed.group("labels")));
        boolean alike = labels.stream().allMatch(label -> Character.isDigit(label.charAt(0)) == run.isNumbered());
        return alike ? labels : List.of();
    }
}
