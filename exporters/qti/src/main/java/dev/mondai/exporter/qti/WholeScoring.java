package dev.mondai.exporter.qti;

import dev.mondai.exporter.qti.schema.BaseValue;
import dev.mondai.exporter.qti.schema.Expression;
import dev.mondai.exporter.qti.schema.Mapping;
import dev.mondai.exporter.qti.schema.Operation;
import dev.mondai.exporter.qti.schema.OutcomeDeclaration;
import dev.mondai.exporter.qti.schema.Reference;
import dev.mondai.exporter.qti.schema.ResponseCondition;
import dev.mondai.exporter.qti.schema.ResponseCondition.Branch;
import dev.mondai.exporter.qti.schema.ResponseDeclaration;
import dev.mondai.exporter.qti.schema.ResponseProcessing;
import dev.mondai.exporter.qti.schema.SetOutcomeValue;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Scores an answer that is one response: right as a whole, or in part by a mapping. Without feedback a standard template does
 * it; importers such as Blackboard skip items with rules of their own. With feedback a condition also says which texts are
 * shown: the verdict's, and those of the picked choices.
 *
 * @param correct the right answer
 * @param mapping what each answer earns
 * @param several whether an answer has several values
 * @param partial whether an answer that is not right may earn something
 * @param picks whether what is picked has feedback of its own
 */
record WholeScoring(
        ItemTask task, List<String> correct, Mapping mapping, boolean several, boolean partial, boolean picks) {

    /** The declaration with what scoring needs. */
    ResponseDeclaration declared(ResponseDeclaration bare) {
        return bare.with(correct, needsMapping() ? mapping : null);
    }

    /** The template {@code match_correct} knows no points but one: others need a mapping too. */
    private boolean needsMapping() {
        return partial || !task.hasFeedback() && !task.points().areOne() && !isAllOrNothing();
    }

    ResponseProcessing processing() {
        if (needsOwnRule()) {
            return ResponseProcessing.of(List.of(condition()));
        }
        return ResponseProcessing.template(
                task.dialect().templateUri(needsMapping() ? "map_response" : "match_correct"));
    }

    /** No template gives points other than one for all keys or nothing. */
    private boolean needsOwnRule() {
        return task.hasFeedback() || isAllOrNothing() && !task.points().areOne();
    }

    private boolean isAllOrNothing() {
        return several && !partial;
    }

    private ResponseCondition condition() {
        Branch right = branch(isRight(), BaseValue.number(task.points().full()), Verdict.CORRECT);
        Branch wrong = branch(null, BaseValue.number("0"), Verdict.INCORRECT);
        return new ResponseCondition(right, partial ? partly() : List.of(), wrong);
    }

    /** An empty answer has no mapped value that could be compared. */
    private List<Branch> partly() {
        Expression isEmpty = new Operation.IsNull(new Reference.Variable(Outcomes.RESPONSE));
        Branch unanswered = branch(isEmpty, BaseValue.number("0"), Verdict.INCORRECT);
        Expression earned = new Reference.MapResponse(Outcomes.RESPONSE);
        Branch some = branch(new Operation.Gt(earned, BaseValue.number("0")), earned, Verdict.PARTIAL);
        return List.of(unanswered, some);
    }

    private static Expression isRight() {
        return new Operation.Match(new Reference.Variable(Outcomes.RESPONSE), new Reference.Correct(Outcomes.RESPONSE));
    }

    private Branch branch(@Nullable Expression condition, Expression score, Verdict verdict) {
        List<SetOutcomeValue> outcomes = new ArrayList<>(List.of(Outcomes.score(score)));
        if (task.hasFeedback()) {
            outcomes.addAll(shown(verdict));
        }
        return new Branch(condition, outcomes);
    }

    /** qti-components 7.27.4 makes one value of a container within {@code multiple}: an outcome of their own for several. */
    private List<SetOutcomeValue> shown(Verdict verdict) {
        Expression answer = new Reference.Variable(Outcomes.RESPONSE);
        if (!picks) {
            return List.of(Outcomes.shown(Outcomes.FEEDBACK, verdict.id()));
        }
        return several
                ? List.of(Outcomes.shown(Outcomes.FEEDBACK, verdict.id()), new SetOutcomeValue(Outcomes.PICKED, answer))
                : List.of(new SetOutcomeValue(
                        Outcomes.FEEDBACK, new Operation.Multiple(BaseValue.identifier(verdict.id()), answer)));
    }

    /** The outcome that holds the identifiers of what is picked. */
    String pickOutcome() {
        return several ? Outcomes.PICKED : Outcomes.FEEDBACK;
    }

    /** All outcomes that say which feedback is shown. */
    List<OutcomeDeclaration> outcomes() {
        if (!task.hasFeedback()) {
            return List.of();
        }
        OutcomeDeclaration verdict = OutcomeDeclaration.feedback(Outcomes.FEEDBACK);
        return picks && several ? List.of(verdict, OutcomeDeclaration.feedback(Outcomes.PICKED)) : List.of(verdict);
    }

    List<Verdict> verdicts() {
        return Verdict.possible(partial);
    }
}
