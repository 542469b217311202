package dev.mondai.exporter.qti;

import dev.mondai.exporter.qti.schema.ItemBody;
import dev.mondai.exporter.qti.schema.OutcomeDeclaration;
import dev.mondai.exporter.qti.schema.ResponseDeclaration;
import dev.mondai.exporter.qti.schema.ResponseProcessing;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is in an item that depends on the question's kind.
 *
 * @param processing how it is scored; null where nothing is to be done
 * @param outcomes what is declared beside the score: which feedback is shown, and what rules need
 * @param verdicts the results that an answer can have
 */
record ItemContent(
        List<ResponseDeclaration> responses,
        ItemBody body,
        @Nullable ResponseProcessing processing,
        List<OutcomeDeclaration> outcomes,
        List<Verdict> verdicts) {

    ItemContent {
        responses = List.copyOf(responses);
        outcomes = List.copyOf(outcomes);
        verdicts = List.copyOf(verdicts);
    }
}
