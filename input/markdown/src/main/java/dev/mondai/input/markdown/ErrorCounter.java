package dev.mondai.input.markdown;

import dev.mondai.diagnostic.Diagnostic;
import dev.mondai.diagnostic.DiagnosticSink;
import dev.mondai.diagnostic.Severity;
import java.util.HashSet;
import java.util.Set;

/**
 * Passes diagnostics on and counts the errors, so that a reader knows whether what it has just read is sound, and whether
 * it is complete. What a file's front matter gets wrong for all its questions is told once.
 */
final class ErrorCounter implements DiagnosticSink {

    private final DiagnosticSink next;
    private final Set<Diagnostic> told = new HashSet<>();
    private int errors;
    private int flaws;

    ErrorCounter(DiagnosticSink next) {
        this.next = next;
    }

    @Override
    public void report(Diagnostic diagnostic) {
        boolean spoils = diagnostic.code().spoils();
        errors += spoils ? 1 : 0;
        flaws += !spoils && diagnostic.severity() == Severity.ERROR ? 1 : 0;
        if (told.add(diagnostic)) {
            next.report(diagnostic);
        }
    }

    /** Forgets what was told, since another file is read. */
    void startFile() {
        told.clear();
    }

    /** How many errors there were that spoil what they speak of. */
    int errors() {
        return errors;
    }

    /** How many other errors there were: a question that has them lacks a part, and is sound. */
    int flaws() {
        return flaws;
    }
}
