package dev.mondai.diagnostic;

/** Takes diagnostics. Readers, checks and exporters report here and go on. */
@FunctionalInterface
public interface DiagnosticSink {

    void report(Diagnostic diagnostic);
}
