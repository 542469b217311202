package dev.example.outline;

import dev.mondai.model.BankInfo;
import dev.mondai.model.Choice;
import dev.mondai.model.ChoiceQuestion;
import dev.mondai.model.Question;
import dev.mondai.spi.ExportContext;
import dev.mondai.spi.QuestionSink;
import dev.mondai.text.PlainText;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;

/** Writes each question when it comes, and keeps none. */
final class OutlineSink implements QuestionSink {

    private final ExportContext context;
    private final Writer writer;
    private int written;

    OutlineSink(ExportContext context) throws IOException {
        this.context = context;
        this.writer = Files.newBufferedWriter(context.output(), StandardCharsets.UTF_8);
    }

    @Override
    public void begin(BankInfo bank) throws IOException {
        writer.write(bank.name() + "\n");
    }

    @Override
    public void question(Question question) throws IOException {
        // Only what the capabilities declare comes here: mondai has refused all else with an error.
        write((ChoiceQuestion) question);
    }

    @Override
    public void finish() throws IOException {
        writer.flush();
    }

    @Override
    public void close() throws IOException {
        writer.close();
    }

    private void write(ChoiceQuestion question) throws IOException {
        written++;
        String number = context.options().flag(OutlineExporter.NUMBERS) ? written + ". " : "- ";
        writer.write(number + PlainText.singleLine(question.body().stem()) + "\n");
        for (Choice key : question.keys()) {
            writer.write("   = " + PlainText.singleLine(key.content()) + "\n");
        }
    }
}
