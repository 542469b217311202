package dev.mondai.spi;

import java.io.IOException;
import java.util.List;
import java.util.Set;

/** A format that mondai reads. Implementations have a public constructor without parameters and no state. */
public interface BankReader {

    /** What {@code --from} calls it: lower-case letters and digits. */
    String id();

    /** The endings of its files in lower case, without the dot, such as {@code md}. */
    Set<String> extensions();

    /** What users can set; none by default. */
    default List<Option> options() {
        return List.of();
    }

    /**
     * Reads a bank and pushes it into the sink: begin, every sound question in document order, finish.
     *
     * <p>A question with an error is reported, not pushed, and named to {@link ReadContext#leaveOut}; reading goes on. One
     * whose errors do not {@linkplain dev.mondai.diagnostic.DiagnosticCode#spoils spoil} it is pushed, after a call of
     * {@link ReadContext#incomplete}.
     *
     * @throws IOException if a file cannot be read
     */
    void read(BankSource source, ReadContext context, QuestionSink sink) throws IOException;
}
