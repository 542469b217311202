package dev.mondai.exporter.json;

import dev.mondai.model.BankInfo;
import dev.mondai.model.Question;
import dev.mondai.model.QuestionTexts;
import dev.mondai.spi.ExportContext;
import dev.mondai.spi.Feature;
import dev.mondai.spi.QuestionSink;
import dev.mondai.text.Image;
import dev.mondai.text.Media;
import dev.mondai.text.MediaFile;
import dev.mondai.text.RichText;
import dev.mondai.text.TextNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;

/** Writes a question as soon as it comes, and keeps none. */
final class JsonSink implements QuestionSink {

    private final JsonOutput out;

    private final ExportContext context;

    JsonSink(ExportContext context) throws IOException {
        this.context = context;
        this.out = new JsonOutput(Files.newOutputStream(context.output()));
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
        QuestionTexts.of(question).flatMap(RichText::nodes).forEach(node -> tellLoss(node, question));
        writing(() -> new QuestionJson(out, question.info().id()).write(question));
    }

    private void tellLoss(TextNode node, Question question) {
        if (node instanceof Media media && media.source() instanceof MediaFile file && file.isInText()) {
            context.loss(question, media instanceof Image ? Feature.IMAGES : Feature.AUDIO_VIDEO, "media-in-text");
        }
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
