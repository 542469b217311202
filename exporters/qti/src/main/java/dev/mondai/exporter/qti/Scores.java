package dev.mondai.exporter.qti;

import dev.mondai.model.Choice;
import dev.mondai.model.ChoiceQuestion;
import dev.mondai.model.Fraction;
import dev.mondai.model.Scoring;
import java.util.List;

/** What the answers to a question earn. */
record Scores(ChoiceQuestion question) {

    /** The points of a right answer. */
    String full() {
        return new Points(question.info().points()).full();
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

    private static boolean isPartOfWhole(Choice choice) {
        return !choice.correct() && choice.fraction().isPositive();
    }

    private Scoring.Rule rule() {
        return question.body().scoring().rule();
    }
}
