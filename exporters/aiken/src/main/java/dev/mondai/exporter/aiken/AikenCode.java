package dev.mondai.exporter.aiken;

import dev.mondai.diagnostic.DiagnosticCode;
import dev.mondai.diagnostic.Severity;

/** What the Aiken exporter has to tell beside lost features. */
enum AikenCode implements DiagnosticCode {
    /** There are more choices than letters; arguments: the question's name, the number of choices. */
    TOO_MANY_CHOICES(Severity.ERROR),
    /** A text that belongs to no question has no place; argument: the bank's name. */
    BANK_DESCRIPTION_LEFT_OUT(Severity.NOTE);

    private final Severity severity;

    AikenCode(Severity severity) {
        this.severity = severity;
    }

    @Override
    public Severity severity() {
        return severity;
    }
}
