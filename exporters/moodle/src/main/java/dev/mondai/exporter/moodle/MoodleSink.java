package dev.mondai.exporter.moodle;

import dev.mondai.diagnostic.Diagnostic;
import dev.mondai.exporter.moodle.schema.QuestionEntry;
import dev.mondai.model.BankInfo;
import dev.mondai.model.Question;
import dev.mondai.model.QuestionInfo;
import dev.mondai.spi.ExportContext;
import dev.mondai.spi.QuestionSink;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Writes a bank as Moodle XML, one question after the other. */
final class MoodleSink implements QuestionSink {

    private final ExportContext context;
    private final CategoryPaths paths;
    private final QuizFile file;
    private QuestionEntries entries;

    MoodleSink(ExportContext context) throws IOException {
        this.context = context;
        this.paths = new CategoryPaths(context.diagnostics());
        this.entries = entries(null);
        this.file = new QuizFile(context.output(), context.temporaryFolder());
    }

    @Override
    public void begin(BankInfo bank) {
        entries = entries(bank.language());
        if (!bank.description().isEmpty()) {
            context.diagnostics().report(Diagnostic.of(MoodleCode.BANK_DESCRIPTION_LEFT_OUT, bank.name()));
        }
    }

    @Override
    public void question(Question question) throws IOException {
        for (FiledEntry filed : question.accept(entries)) {
            write(filed.entry(), filed.info());
        }
    }

    private void write(QuestionEntry entry, QuestionInfo info) throws IOException {
        if (info.category().stream().allMatch(String::isBlank)) {
            file.writeWithoutCategory(entry);
        } else {
            file.write(entry, paths.of(info));
        }
    }

    @Override
    public void finish() throws IOException {
        file.finish();
    }

    @Override
    public void close() throws IOException {
        file.close();
    }

    private QuestionEntries entries(@Nullable String language) {
        return new QuestionEntries(context, language);
    }
}
