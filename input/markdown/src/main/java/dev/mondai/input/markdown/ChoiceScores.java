package dev.mondai.input.markdown;

import dev.mondai.diagnostic.Location;
import dev.mondai.input.markdown.syntax.Excerpt;
import dev.mondai.model.ChoiceQuestion;
import dev.mondai.model.Fraction;
import dev.mondai.model.Scoring;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;

/**
 * What each choice earns: what its author says in the section for it, as a list {@code - B: 50%}, else what is meant
 * where nothing is said.
 *
 * <p>The shares must let the right answer earn everything, and nothing else: Moodle warns of a question whose best choice
 * is not worth 100 %, or whose right ones together are not.
 */
final class ChoiceScores {

    private static final int LEAST = -100;

    /** So much may be missing where thirds or sixths are written with two decimals. */
    private static final BigDecimal ROUNDING = new BigDecimal("0.05");

    private static final BigDecimal FULL = BigDecimal.valueOf(100);

    private final QuestionFrame frame;
    private final NamedChoices choices;
    private final Set<Integer> keys;
    private final boolean multiple;
    private final Map<Integer, Location> places = new TreeMap<>();

    /**
     * Prepares reading.
     *
     * @param keys the right choices by their places
     * @param multiple whether several may be picked
     */
    ChoiceScores(QuestionFrame frame, NamedChoices choices, Set<Integer> keys, boolean multiple) {
        this.frame = frame;
        this.choices = choices;
        this.keys = Set.copyOf(keys);
        this.multiple = multiple;
    }

    /** A fraction for each choice; what does not fit is reported. */
    List<Fraction> read() {
        List<Boolean> correct = IntStream.range(0, choices.labels().size())
                .mapToObj(keys::contains)
                .toList();
        List<Fraction> fractions = new ArrayList<>(ChoiceQuestion.defaultFractions(correct, multiple));
        List<Node> section = frame.parts().content(Section.SCORING);
        section.forEach(node -> take(node, fractions));
        if (frame.isSound() && !section.isEmpty()) {
            check(fractions);
        }
        return List.copyOf(fractions);
    }

    private void take(Node node, List<Fraction> fractions) {
        if (!(node instanceof ListBlock)) {
            unrecognised(node);
            return;
        }
        for (Node item = node.getFirstChild(); item != null; item = item.getNext()) {
            takeItem(item, fractions);
        }
    }

    private void takeItem(Node node, List<Fraction> fractions) {
        Optional<NamedItem> item = NamedItem.of(node, frame.document().source());
        Optional<BigDecimal> percent = item.flatMap(ChoiceScores::percent);
        if (percent.isEmpty()) {
            unrecognised(node);
            return;
        }
        Location place = item.get().place();
        OptionalInt choice = choices.named(item.get().name());
        Optional<Fraction> fraction = Percentage.fraction(percent.get(), LEAST);
        if (choice.isEmpty()) {
            frame.report(place, MarkdownCode.CHOICE_UNKNOWN, item.get().name(), choices.allNames());
        } else if (places.put(choice.getAsInt(), place) != null) {
            frame.report(place, MarkdownCode.SCORE_TWICE, choices.name(choice.getAsInt()));
        } else if (fraction.isEmpty()) {
            frame.report(place, MarkdownCode.FRACTION_RANGE, percent.get().toPlainString() + " %", LEAST);
        } else {
            fractions.set(choice.getAsInt(), fraction.get());
        }
    }

    private static Optional<BigDecimal> percent(NamedItem item) {
        return item.parts().stream()
                .map(Excerpt::text)
                .reduce((first, second) -> first + "\n" + second)
                .flatMap(Percentage::in);
    }

    private void check(List<Fraction> fractions) {
        Location place = frame.parts().place(Section.SCORING);
        if (frame.fields().scoring().rule() == Scoring.Rule.ALL_OR_NOTHING) {
            frame.report(place, MarkdownCode.SCORE_RULE);
        }
        for (int i = 0; i < fractions.size(); i++) {
            checkChoice(i, fractions.get(i));
        }
        BigDecimal sum =
                keys.stream().map(key -> fractions.get(key).percent()).reduce(BigDecimal.ZERO, BigDecimal::add);
        if (sum.subtract(FULL).abs().compareTo(ROUNDING) > 0) {
            frame.report(place, MarkdownCode.SCORE_SUM, sum.toPlainString(), choices.names(keys));
        }
    }

    private void checkChoice(int choice, Fraction fraction) {
        boolean right = keys.contains(choice);
        boolean earnsTooMuch = multiple ? fraction.isPositive() : fraction.equals(Fraction.FULL);
        if (right && !fraction.isPositive()) {
            frame.report(places.get(choice), MarkdownCode.SCORE_KEY, choices.name(choice));
        } else if (!right && earnsTooMuch) {
            frame.report(places.get(choice), MarkdownCode.SCORE_DISTRACTOR, choices.name(choice));
        }
    }

    private void unrecognised(Node node) {
        Location place = frame.document().source().at(node);
        frame.report(place, MarkdownCode.SCORE_UNRECOGNISED, Quotation.of(NodeText.of(node)));
    }
}
