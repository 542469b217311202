package dev.mondai.spi;

import dev.mondai.diagnostic.DiagnosticCode;
import dev.mondai.diagnostic.DiagnosticSink;
import dev.mondai.diagnostic.Location;
import java.nio.file.Path;

/** What a reader gets beside the bank's files. */
public interface ReadContext {

    OptionValues options();

    DiagnosticSink diagnostics();

    /** An empty folder for the reader's own use, such as media that stand in the text; deleted when the run is over. */
    Path temporaryFolder();

    /** Told what becomes of each line; nobody by default. */
    default ReadTrace trace() {
        return ReadTrace.NONE;
    }

    /** Says that a question was found but is not pushed, since it has an error. */
    void leaveOut(String name, Location source);

    /** Says that the question that is pushed next has errors, none of which {@linkplain DiagnosticCode#spoils spoils} it. */
    void incomplete();
}
