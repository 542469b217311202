package dev.mondai.exporter.qti;

import dev.mondai.diagnostic.DiagnosticCode;
import dev.mondai.diagnostic.Severity;

/**
 * What the QTI exporters have to tell. Each is told once a bank; arguments: target, number of questions, name of the first
 * one, and for {@link #METADATA_UNUSED} what it is about.
 */
enum QtiCode implements DiagnosticCode {
    /** The target has no place for hints. */
    HINTS_LOST(Severity.WARNING),
    /** Feedback for a partly right answer has no place. */
    PARTIAL_FEEDBACK_LOST(Severity.WARNING),
    /** The target has its own rule for partly right answers. */
    SCORING_CHANGED(Severity.WARNING),
    /** Variants within a group of which some are picked: Canvas gets the first of them. */
    FIRST_VARIANT_ALONE(Severity.WARNING),
    /** Some questions are shuffled and some are not; the target knows only all or none. */
    SHUFFLE_MIXED(Severity.WARNING),
    /** Penalties for further tries have no place. */
    PENALTY_LOST(Severity.WARNING),
    /** The plain profile leaves feedback out, as the user asked. */
    FEEDBACK_LEFT_OUT(Severity.NOTE),
    /** Kept in the file, but not shown by the target. */
    METADATA_UNUSED(Severity.NOTE);

    private final Severity severity;

    QtiCode(Severity severity) {
        this.severity = severity;
    }

    @Override
    public Severity severity() {
        return severity;
    }
}
