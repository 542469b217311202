package dev.mondai.convert;

import dev.mondai.convert.ConversionResult.Loss;
import dev.mondai.diagnostic.Diagnostic;
import dev.mondai.diagnostic.DiagnosticSink;
import dev.mondai.diagnostic.LocalText;
import dev.mondai.model.Question;
import dev.mondai.spi.ExportCode;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Tells what questions lose in one target, and counts it. */
final class Losses {

    private final String target;
    private final DiagnosticSink diagnostics;
    private final int toldInFull;
    private final Map<LocalText, Integer> counts = new LinkedHashMap<>();
    private final Set<LocalText> ofThisQuestion = new HashSet<>();
    private String thisQuestion = "";

    /** @param toldInFull how many questions are named for each feature; the sum counts them all */
    Losses(String target, DiagnosticSink diagnostics, int toldInFull) {
        this.target = target;
        this.diagnostics = diagnostics;
        this.toldInFull = toldInFull;
    }

    /** Tells it, where it is the first time for this question. */
    void tell(Question question, LocalText feature, LocalText instead) {
        String id = question.info().id();
        if (!id.equals(thisQuestion)) {
            thisQuestion = id;
            ofThisQuestion.clear();
        }
        if (ofThisQuestion.add(feature) && counts.merge(feature, 1, Integer::sum) <= toldInFull) {
            diagnostics.report(Diagnostic.at(
                    question.info().source(),
                    ExportCode.FEATURE_LOST,
                    target,
                    question.info().name(),
                    feature,
                    instead));
        }
    }

    /** How many questions lose what. */
    List<Loss> sums() {
        return counts.entrySet().stream()
                .map(count -> new Loss(target, count.getKey(), count.getValue()))
                .toList();
    }
}
