package dev.mondai.exporter.html;

import dev.mondai.model.BankInfo;
import dev.mondai.model.Question;
import dev.mondai.model.QuestionGroup;
import dev.mondai.model.QuestionTexts;
import dev.mondai.spi.QuestionSink;
import dev.mondai.text.Image;
import dev.mondai.text.Media;
import dev.mondai.text.RichText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Writes each question as it comes and keeps none; the images follow at the end, one copy of each. */
final class HtmlSink implements QuestionSink {

    private final HtmlOutput out;
    private final Consumer<Question> remoteImage;
    private @Nullable PageFile page;

    /** @param remoteImage told each question that shows an image from the web */
    HtmlSink(Path file, Consumer<Question> remoteImage) throws IOException {
        out = HtmlOutput.to(file);
        this.remoteImage = remoteImage;
    }

    @Override
    public void begin(BankInfo bank) throws IOException {
        writing(() -> page = new PageFile(out, bank));
    }

    @Override
    public void question(Question question) throws IOException {
        tellRemoteImages(question);
        writing(() -> begun().question(question));
    }

    private void tellRemoteImages(Question question) {
        if (QuestionTexts.of(question).flatMap(RichText::media).anyMatch(HtmlSink::isRemoteImage)) {
            remoteImage.accept(question);
        }
        if (question instanceof QuestionGroup group) {
            group.members().forEach(this::tellRemoteImages);
        }
    }

    private static boolean isRemoteImage(Media media) {
        return media instanceof Image && !MediaTable.shows(media.source());
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
