package dev.mondai.spi;

import dev.mondai.model.BankInfo;
import dev.mondai.model.Question;
import java.io.IOException;

/**
 * Takes the questions of one bank, one after the other: {@link #begin}, {@link #question} as often as there are
 * questions, {@link #finish}, {@link #close}.
 *
 * <p>Closing without finishing throws away what was written. An implementation keeps at most a small summary of each
 * question: banks of 100,000 questions pass through a heap of 512 MB.
 */
public interface QuestionSink extends AutoCloseable {

    /** Starts a bank; called once, first. */
    void begin(BankInfo bank) throws IOException;

    /**
     * Takes the next question.
     *
     * <p>An exporter that cannot carry a question at all reports an error and writes nothing of this question; what it
     * can carry in part it writes, and reports a warning that names the question, the feature and the target.
     */
    void question(Question question) throws IOException;

    /** Ends the bank; called once, after the last question. */
    void finish() throws IOException;

    /** Frees what the sink holds; without {@link #finish} before, its output is thrown away. */
    @Override
    void close() throws IOException;
}
