package dev.mondai.exporter.html;

import dev.mondai.model.BankInfo;
import dev.mondai.model.Question;
import dev.mondai.spi.QuestionSink;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Writes each question as it comes and keeps none; the images follow at the end, one copy of each. */
final class HtmlSink implements QuestionSink {

    private final HtmlOutput out;
    private @Nullable PageFile page;

    HtmlSink(Path file) throws IOException {
        out = HtmlOutput.to(file);
    }

    @Override
    public void begin(BankInfo bank) throws IOException {
        writing(() -> page = new PageFile(out, bank));
    }

    @Override
    public void question(Question question) throws IOException {
        writing(() -> begun().question(question));
    }

    @Override
    public void finish() throws IOException {
        writing(() -> begun().finish());
    }

    @Override
    public void close() throws IOException {
        out.close();
    }

    private PageFile begun() {
        if (page == null) {
            throw new IllegalStateException("the bank has not begun");
        }
        return page;
    }

    /** The model's visitors cannot throw what a full disk throws. */
    private static void writing(Runnable step) throws IOException {
        try {
            step.run();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }
}
