package dev.mondai.exporter.markdown;

import dev.mondai.model.BankInfo;
import dev.mondai.model.Question;
import dev.mondai.spi.ExportContext;
import dev.mondai.spi.QuestionSink;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;

/** Writes a question as soon as it comes, and keeps its category alone. */
final class MarkdownSink implements QuestionSink {

    private final ExportContext context;
    private final MediaFolder media;
    private final Writer out;
    private final CategoryHeadings headings = new CategoryHeadings();
    private QuestionText questions;
    private boolean written;

    MarkdownSink(ExportContext context) throws IOException {
        this.context = context;
        this.media = new MediaFolder(context, MarkdownExporter.SUFFIX);
        this.questions = new QuestionText(context, media::placed, "en", null);
        this.out = Files.newBufferedWriter(context.output(), StandardCharsets.UTF_8);
    }

    @Override
    public void begin(BankInfo bank) throws IOException {
        String asked = context.options().choice(MarkdownExporter.WORDS);
        boolean isJapanese = bank.language() != null && bank.language().matches("(?i)ja(?:-.*)?");
        String words = asked.equals(MarkdownExporter.AUTO) ? isJapanese ? "ja" : "en" : asked;
        questions = new QuestionText(context, media::placed, words, bank.language());
        write(FrontMatter.of(bank));
        write(questions.description(bank.description()));
    }

    @Override
    public void question(Question question) throws IOException {
        CategoryHeadings.Place place = headings.of(question.info(), HeadingLevels.below(question));
        List<String> category = question.info().category();
        write(place.headings() + questions.write(question, place.level(), place.shown() ? null : category));
    }

    /** Blank lines stand between, and none at the end. */
    private void write(String text) throws IOException {
        if (!text.isEmpty()) {
            out.write((written ? "\n" : "") + text);
            written = true;
        }
    }

    @Override
    public void finish() throws IOException {
        out.flush();
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
