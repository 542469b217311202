package dev.mondai.exporter.qti;

import dev.mondai.exporter.qti.schema.BaseValue;
import dev.mondai.exporter.qti.schema.Expression;
import dev.mondai.exporter.qti.schema.ItemBody;
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
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Scores an answer by its parts: what they earn is added up, never less than nothing and never more than the points.
 *
 * @param declared outcomes that the parts name
 * @param partial whether an answer that is not right may earn something
 */
record PartScoring(ItemTask task, List<AnswerPart> parts, List<OutcomeDeclaration> declared, boolean partial) {

    /** The content of an item that is scored like this. */
    ItemContent content(List<ResponseDeclaration> responses, ItemBody body) {
        return new ItemContent(responses, body, ResponseProcessing.of(rules()), outcomes(), Verdict.possible(partial));
    }

    private List<OutcomeDeclaration> outcomes() {
        Stream<String> own = parts.stream().map(AnswerPart::feedback).filter(Objects::nonNull);
        Stream<String> all = task.hasFeedback() ? Stream.concat(Stream.of(Outcomes.FEEDBACK), own) : Stream.of();
        return Stream.concat(declared.stream(), all.map(OutcomeDeclaration::feedback))
                .toList();
    }

    private List<Object> rules() {
        List<Object> rules = new ArrayList<>();
        rules.add(Outcomes.score("0"));
        parts.forEach(part -> rules.add(rule(part)));
        rules.add(result());
        return rules;
    }

    private ResponseCondition rule(AnswerPart part) {
        List<Branch> branches = new ArrayList<>();
        if (part.response() != null) {
            // Players cannot compare an answer that is not there.
            branches.add(new Branch(new Operation.IsNull(new Reference.Variable(part.response())), List.of(same())));
        }
        Branch otherwise = null;
        for (AnswerPart.Case one : part.cases()) {
            Branch branch = new Branch(one.condition(), outcomes(part, one));
            if (one.condition() == null) {
                otherwise = branch;
            } else {
                branches.add(branch);
            }
        }
        return new ResponseCondition(branches.get(0), branches.subList(1, branches.size()), otherwise);
    }

    private List<SetOutcomeValue> outcomes(AnswerPart part, AnswerPart.Case one) {
        List<SetOutcomeValue> outcomes = new ArrayList<>();
        outcomes.add(Outcomes.score(new Operation.Sum(Outcomes.scored(), one.earned())));
        if (task.hasFeedback() && part.feedback() != null && one.shown() != null) {
            outcomes.add(Outcomes.shown(part.feedback(), one.shown()));
        }
        return outcomes;
    }

    private static SetOutcomeValue same() {
        return Outcomes.score(Outcomes.scored());
    }

    private ResponseCondition result() {
        Expression all = new Operation.Gte(
                Outcomes.scored(), BaseValue.number(task.partPoints().threshold()));
        Expression some = new Operation.Gt(Outcomes.scored(), BaseValue.number("0"));
        Branch right = branch(all, Outcomes.score(task.points().full()), Verdict.CORRECT);
        Branch partly = branch(some, task.points().areNone() ? Outcomes.score("0") : same(), Verdict.PARTIAL);
        Branch wrong = branch(null, Outcomes.score("0"), Verdict.INCORRECT);
        return new ResponseCondition(right, partial ? List.of(partly) : List.of(), wrong);
    }

    private Branch branch(@Nullable Expression condition, SetOutcomeValue score, Verdict verdict) {
        return new Branch(
                condition,
                task.hasFeedback() ? List.of(score, Outcomes.shown(Outcomes.FEEDBACK, verdict.id())) : List.of(score));
    }
}
