package dev.mondai.exporter.qti;

import dev.mondai.exporter.qti.schema.Mapping;
import dev.mondai.model.Choice;
import dev.mondai.model.ChoiceQuestion;
import dev.mondai.model.Fraction;
import dev.mondai.model.Scoring;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/** What the answers to a question earn. */
record Scores(ChoiceQuestion question) {

    private static final int DECIMALS = 4;

    /** The points of a right answer. */
    String full() {
        return number(points());
    }

    /** Whether the points are one, which is what the template {@code match_correct} gives. */
    boolean isOnePoint() {
        return points().compareTo(BigDecimal.ONE) == 0;
    }

    /** Whether an answer that is not right may still earn something. */
    boolean isPartial() {
        return rule() == Scoring.Rule.PARTIAL
                && (question.multiple() || question.choices().stream().anyMatch(Scores::isPartOfWhole));
    }

    /** Whether the fractions are those that hold where the author gives none. */
    boolean areDefault() {
        List<Boolean> correct = question.choices().stream().map(Choice::correct).toList();
        List<Fraction> fractions =
                question.choices().stream().map(Choice::fraction).toList();
        return fractions.equals(ChoiceQuestion.defaultFractions(correct, question.multiple()));
    }

    /**
     * What each choice earns, between nothing and the full points together. Rounded upwards, so that three thirds are not
     * less than the whole, which the upper bound keeps.
     */
    Mapping mapping() {
        List<Mapping.Entry> entries = new ArrayList<>();
        for (Choice choice : question.choices()) {
            BigDecimal share = choice.fraction().percent().multiply(points()).movePointLeft(2);
            entries.add(new Mapping.Entry(
                    choiceId(entries.size()), number(share.setScale(DECIMALS, RoundingMode.CEILING))));
        }
        return new Mapping(full(), entries);
    }

    /** The identifiers of the right choices. */
    List<String> correct() {
        List<String> ids = new ArrayList<>();
        for (int i = 0; i < question.choices().size(); i++) {
            if (question.choices().get(i).correct()) {
                ids.add(choiceId(i));
            }
        }
        return ids;
    }

    /** The identifier of a choice, by its place among the author's choices. */
    static String choiceId(int index) {
        return "c" + (index + 1);
    }

    private static boolean isPartOfWhole(Choice choice) {
        return !choice.correct() && choice.fraction().isPositive();
    }

    private Scoring.Rule rule() {
        return question.body().scoring().rule();
    }

    private BigDecimal points() {
        return question.info().points();
    }

    private static String number(BigDecimal value) {
        return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
    }
}
