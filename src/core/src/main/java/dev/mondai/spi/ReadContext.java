package dev.mondai.spi;

import dev.mondai.diagnostic.DiagnosticSink;
import dev.mondai.diagnostic.Location;

/** What a reader gets beside the bank's files. */
public interface ReadContext {

    OptionValues options();

    DiagnosticSink diagnostics();

    /** Told what becomes of each line; nobody by default. */
    default ReadTrace trace() {
        return ReadTrace.NONE;
    }

    /** Says that a question was found but is not pushed, since it has an error. */
    void leaveOut(String name, Location source);
}
