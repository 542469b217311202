package dev.mondai.spi;

import dev.mondai.diagnostic.Diagnostic;
import dev.mondai.diagnostic.DiagnosticSink;
import dev.mondai.model.QuestionInfo;

/** What {@link ExportContext#loss} does in the contexts that exporters' tests make. */
public final class ToldLosses {

    private ToldLosses() {}

    /** Reports the loss with the bare key in place of its text. */
    public static void tell(DiagnosticSink diagnostics, QuestionInfo question, Feature feature, String key) {
        diagnostics.report(
                Diagnostic.at(question.source(), ExportCode.FEATURE_LOST, "", question.name(), feature.text(), key));
    }
}
