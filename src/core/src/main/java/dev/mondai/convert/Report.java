package dev.mondai.convert;

import dev.mondai.convert.ConversionResult.LeftOut;
import dev.mondai.diagnostic.Diagnostic;
import dev.mondai.diagnostic.DiagnosticSink;
import dev.mondai.diagnostic.Diagnostics;
import dev.mondai.diagnostic.Severity;
import java.util.ArrayList;
import java.util.List;

/** Collects what one run has to tell, and counts errors by who made them. */
final class Report {

    private final boolean strict;
    private final Diagnostics diagnostics = new Diagnostics();
    private final List<LeftOut> leftOut = new ArrayList<>();
    private int incomplete;

    /** @param strict whether warnings become errors */
    Report(boolean strict) {
        this.strict = strict;
    }

    /** A sink for the diagnostics of one reader or one target. */
    Channel channel() {
        return new Channel();
    }

    void leaveOut(LeftOut question) {
        leftOut.add(question);
    }

    void countIncomplete() {
        incomplete++;
    }

    int incomplete() {
        return incomplete;
    }

    List<Diagnostic> diagnostics() {
        return diagnostics.all();
    }

    List<LeftOut> leftOut() {
        return leftOut;
    }

    /** A way into the report with a count of its own. */
    final class Channel implements DiagnosticSink {

        private int errors;
        private int refusals;

        private Channel() {}

        @Override
        public void report(Diagnostic diagnostic) {
            boolean raised = strict && diagnostic.severity() == Severity.WARNING;
            refusals += diagnostic.code().spoils() ? 1 : 0;
            errors += raised || diagnostic.severity() == Severity.ERROR ? 1 : 0;
            diagnostics.report(raised ? diagnostic.asError() : diagnostic);
        }

        /** How many errors came this way, with the warnings that are errors in a strict run. */
        int errors() {
            return errors;
        }

        /** How many errors came this way that spoil what they speak of, so that it is not in the output. */
        int refusals() {
            return refusals;
        }
    }
}
