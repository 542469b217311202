package dev.mondai.exporter.gift;

import dev.mondai.diagnostic.DiagnosticCode;
import dev.mondai.diagnostic.Severity;

/** What the GIFT exporter has to tell beside lost features. */
enum GiftCode implements DiagnosticCode {
    /** Moodle has no room for an id; arguments: the question's name, the id. */
    ID_TOO_LONG(Severity.WARNING);

    private final Severity severity;

    GiftCode(Severity severity) {
        this.severity = severity;
    }

    @Override
    public Severity severity() {
        return severity;
    }
}
