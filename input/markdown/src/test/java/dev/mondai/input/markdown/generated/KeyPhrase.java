package dev.mondai.input.markdown.generated;

import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The right choices as their author names them. */
final class KeyPhrase {

    private final Dice dice;
    private final Style style;
    private final boolean wide;

    KeyPhrase(Dice dice, Style style, Vocabulary vocabulary) {
        this.dice = dice;
        this.style = style;
        this.wide = vocabulary.isWide();
    }

    /** Labels alone, or the label and the text of the only one. */
    String of(RandomQuestion question) {
        String labels = labels(question);
        if (question.key().size() == 1 && dice.oneIn(3)) {
            int place = question.key().iterator().next();
            return style.labels().get(place)
                    + style.closer()
                    + question.choices().get(place).markdown();
        }
        return dice.oneIn(4) ? "**" + labels + "**" : labels;
    }

    String labels(RandomQuestion question) {
        List<String> labels = new TreeSet<>(question.key())
                .stream().map(place -> style.labels().get(place)).toList();
        boolean latin = labels.get(0).matches("[A-F]");
        String between = wide ? dice.of("、", "，", ", ") : dice.of(", ", ",", " & ", "/", latin ? "" : ", ");
        return labels.stream().collect(Collectors.joining(between));
    }
}
