package dev.mondai.spi;

import dev.mondai.diagnostic.DiagnosticCode;
import dev.mondai.diagnostic.Severity;

/** What any exporter may have to tell. Formats add codes of their own. */
public enum ExportCode implements DiagnosticCode {
    /** A kind of question that the target cannot carry; arguments: target, question's name, kind, what to do. */
    KIND_UNSUPPORTED(Severity.ERROR),
    /** A feature of a question that the target changes or lacks; arguments: target, question's name, feature, what happens. */
    FEATURE_LOST(Severity.WARNING);

    private final Severity severity;

    ExportCode(Severity severity) {
        this.severity = severity;
    }

    @Override
    public Severity severity() {
        return severity;
    }
}
