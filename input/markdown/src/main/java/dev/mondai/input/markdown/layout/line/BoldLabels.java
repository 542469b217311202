package dev.mondai.input.markdown.layout.line;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Labels that are bold within their brackets, {@code (**A**) finish}: the brackets are bold with them. */
final class BoldLabels {

    private static final Pattern WITHIN =
            Pattern.compile("[\\s>*+-]*(?<label>\\((?<bold>\\*\\*|__)(?<sign>\\p{L})\\k<bold>\\))(?=\\s)");

    private BoldLabels() {}

    /** The lines, such brackets within the bold. */
    static List<Line> opened(List<Line> lines) {
        return lines.stream().map(BoldLabels::opened).toList();
    }

    private static Line opened(Line line) {
        boolean mayBe = "(>*+-".indexOf(line.first()) >= 0
                && line.isText()
                && (line.text().contains("(**") || line.text().contains("(__"));
        return mayBe ? setApart(line) : line;
    }

    private static Line setApart(Line line) {
        Matcher label = WITHIN.matcher(line.text());
        if (!label.lookingAt()) {
            return line;
        }
        String bold = label.group("bold");
        return line.replaced(label.start("label"), label.end("label"), bold + "(" + label.group("sign") + ")" + bold);
    }
}
