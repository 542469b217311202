package dev.mondai.exporter.qti;

import dev.mondai.exporter.qti.schema.BaseValue;
import dev.mondai.exporter.qti.schema.Expression;
import dev.mondai.exporter.qti.schema.Operation;
import dev.mondai.exporter.qti.schema.Reference;
import dev.mondai.exporter.qti.schema.ResponseCondition;
import dev.mondai.exporter.qti.schema.ResponseCondition.Branch;
import dev.mondai.exporter.qti.schema.ResponseProcessing;
import dev.mondai.exporter.qti.schema.SetOutcomeValue;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How an item is scored. Without feedback a standard template does it; importers such as Blackboard skip items with rules of
 * their own. With feedback a condition also says which texts are shown: the verdict's, and those of the picked choices.
 *
 * @param hasFeedback whether any is to be shown
 */
record Scoring(Dialect dialect, Scores scores, boolean hasFeedback) {

    static final String RESPONSE = "RESPONSE";
    static final String SCORE = "SCORE";
    static final String FEEDBACK = "FEEDBACK";

    private static final String PICKED = "PICKED";

    /** The template {@code match_correct} knows no points but one: others need a mapping too. */
    boolean needsMapping() {
        return scores.isPartial() || !hasFeedback && !scores.isOnePoint() && !isAllOrNothing();
    }

    ResponseProcessing processing() {
        if (needsOwnRule()) {
            return ResponseProcessing.of(condition());
        }
        return ResponseProcessing.template(dialect.templateUri(needsMapping() ? "map_response" : "match_correct"));
    }

    /** No template gives points other than one for all keys or nothing. */
    private boolean needsOwnRule() {
        return hasFeedback || isAllOrNothing() && !scores.isOnePoint();
    }

    private boolean isAllOrNothing() {
        return isMultiple() && !scores.isPartial();
    }

    private ResponseCondition condition() {
        Branch right = branch(isRight(), BaseValue.number(scores.full()), Verdict.CORRECT);
        Branch wrong = branch(null, BaseValue.number("0"), Verdict.INCORRECT);
        return new ResponseCondition(right, scores.isPartial() ? partial() : List.of(), wrong);
    }

    /** An empty answer has no mapped value that could be compared. */
    private List<Branch> partial() {
        Branch unanswered = branch(
                new Operation.IsNull(new Reference.Variable(RESPONSE)), BaseValue.number("0"), Verdict.INCORRECT);
        Expression earned = new Reference.MapResponse(RESPONSE);
        Branch partly = branch(new Operation.Gt(earned, BaseValue.number("0")), earned, Verdict.PARTIAL);
        return List.of(unanswered, partly);
    }

    private static Expression isRight() {
        return new Operation.Match(new Reference.Variable(RESPONSE), new Reference.Correct(RESPONSE));
    }

    private Branch branch(@Nullable Expression condition, Expression score, Verdict verdict) {
        List<SetOutcomeValue> outcomes = new ArrayList<>(List.of(new SetOutcomeValue(SCORE, score)));
        if (hasFeedback) {
            outcomes.addAll(isMultiple() ? shownApart(verdict) : List.of(shownTogether(verdict)));
        }
        return new Branch(condition, outcomes);
    }

    /** The outcome that holds the identifiers of the picked choices, whose feedback is shown. */
    String choiceOutcome() {
        return isMultiple() ? PICKED : FEEDBACK;
    }

    private static SetOutcomeValue shownTogether(Verdict verdict) {
        return new SetOutcomeValue(
                FEEDBACK, new Operation.Multiple(BaseValue.identifier(verdict.id()), new Reference.Variable(RESPONSE)));
    }

    /** qti-components 7.27.4 makes one value of a container within {@code multiple}: an outcome of their own for them. */
    private static List<SetOutcomeValue> shownApart(Verdict verdict) {
        return List.of(
                new SetOutcomeValue(FEEDBACK, new Operation.Multiple(BaseValue.identifier(verdict.id()))),
                new SetOutcomeValue(PICKED, new Reference.Variable(RESPONSE)));
    }

    private boolean isMultiple() {
        return scores.question().multiple();
    }
}
