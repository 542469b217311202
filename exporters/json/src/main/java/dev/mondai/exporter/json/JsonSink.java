package dev.mondai.exporter.json;

import dev.mondai.model.BankInfo;
import dev.mondai.model.Question;
import dev.mondai.spi.QuestionSink;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes a question as soon as it comes, and keeps none. */
final class JsonSink implements QuestionSink {

    private final JsonOutput out;

    JsonSink(Path file) throws IOException {
        out = new JsonOutput(Files.newOutputStream(file));
    }

    @Override
    public void begin(BankInfo bank) throws IOException {
        writing(() -> {
            out.beginObject();
            out.object("bank", () -> {
                out.text("name", bank.name());
                out.text("id", bank.id());
                out.text("language", bank.language());
                out.rich("description", bank.description(), "bank-");
            });
            out.beginArray("questions");
        });
    }

    @Override
    public void question(Question question) throws IOException {
        writing(() -> new QuestionJson(out, question.info().id()).write(question));
    }

    @Override
    public void finish() throws IOException {
        writing(() -> {
            out.endArray();
            out.endObject();
        });
    }

    @Override
    public void close() throws IOException {
        out.close();
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
