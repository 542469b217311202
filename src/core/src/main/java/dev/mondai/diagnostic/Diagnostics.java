package dev.mondai.diagnostic;

import java.util.ArrayList;
import java.util.List;

/** Collects diagnostics in the order in which they come. */
public final class Diagnostics implements DiagnosticSink {

    private final List<Diagnostic> all = new ArrayList<>();

    @Override
    public void report(Diagnostic diagnostic) {
        all.add(diagnostic);
    }

    /** What has been reported so far. */
    public List<Diagnostic> all() {
        return List.copyOf(all);
    }

    /** How many of a severity have been reported so far. */
    public int count(Severity severity) {
        return (int) all.stream().filter(d -> d.severity() == severity).count();
    }

    public boolean hasErrors() {
        return count(Severity.ERROR) > 0;
    }
}
