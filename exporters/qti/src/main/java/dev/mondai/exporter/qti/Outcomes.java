package dev.mondai.exporter.qti;

import dev.mondai.exporter.qti.schema.BaseValue;
import dev.mondai.exporter.qti.schema.Expression;
import dev.mondai.exporter.qti.schema.Operation;
import dev.mondai.exporter.qti.schema.Reference;
import dev.mondai.exporter.qti.schema.SetOutcomeValue;

/** The names of responses and outcomes, and rules that set outcomes. */
final class Outcomes {

    static final String RESPONSE = "RESPONSE";
    static final String SCORE = "SCORE";
    static final String MAXSCORE = "MAXSCORE";
    static final String FEEDBACK = "FEEDBACK";

    /** The identifiers of picked choices, where they cannot stand beside the verdict. */
    static final String PICKED = "PICKED";

    private Outcomes() {}

    static SetOutcomeValue score(Expression value) {
        return new SetOutcomeValue(SCORE, value);
    }

    static SetOutcomeValue score(String number) {
        return score(BaseValue.number(number));
    }

    /** The score so far. */
    static Expression scored() {
        return new Reference.Variable(SCORE);
    }

    /** Shows the feedback of one identifier. */
    static SetOutcomeValue shown(String outcome, String identifier) {
        return new SetOutcomeValue(outcome, new Operation.Multiple(BaseValue.identifier(identifier)));
    }
}
