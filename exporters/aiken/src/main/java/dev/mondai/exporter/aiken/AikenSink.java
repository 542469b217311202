package dev.mondai.exporter.aiken;

import dev.mondai.diagnostic.Diagnostic;
import dev.mondai.model.BankInfo;
import dev.mondai.model.Choice;
import dev.mondai.model.ChoiceQuestion;
import dev.mondai.model.Question;
import dev.mondai.model.QuestionInfo;
import dev.mondai.model.TrueFalseQuestion;
import dev.mondai.spi.ExportContext;
import dev.mondai.spi.QuestionSink;
import dev.mondai.text.RichText;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes one question after the other. */
final class AikenSink implements QuestionSink {

    private static final int LETTERS = 26;

    private final ExportContext context;
    private final Writer out;
    private @Nullable String language;

    AikenSink(ExportContext context) throws IOException {
        this.context = context;
        this.out = Files.newBufferedWriter(context.output());
    }

    @Override
    public void begin(BankInfo bank) {
        language = bank.language();
        if (!bank.description().isEmpty()) {
            context.diagnostics().report(Diagnostic.of(AikenCode.BANK_DESCRIPTION_LEFT_OUT, bank.name()));
        }
    }

    @Override
    public void question(Question question) throws IOException {
        if (question instanceof ChoiceQuestion choices) {
            choice(choices);
        } else if (question instanceof TrueFalseQuestion statement) {
            write(question, TrueFalseWords.of(question, language), statement.answer() ? 0 : 1);
        } else {
            throw new IllegalArgumentException(
                    "a kind that is not possible: " + question.info().id());
        }
    }

    private void choice(ChoiceQuestion question) throws IOException {
        List<Choice> choices = question.choices();
        if (choices.size() > LETTERS) {
            QuestionInfo info = question.info();
            context.diagnostics()
                    .report(Diagnostic.at(info.source(), AikenCode.TOO_MANY_CHOICES, info.name(), choices.size()));
            return;
        }
        List<RichText> contents = choices.stream().map(Choice::content).toList();
        write(question, contents, choices.indexOf(question.keys().get(0)));
    }

    private void write(Question question, List<RichText> choices, int key) throws IOException {
        out.write(Lines.stem(question.body().stem()) + "\n");
        for (int i = 0; i < choices.size(); i++) {
            out.write(Lines.choice(letter(i), choices.get(i)) + "\n");
        }
        out.write("ANSWER: " + letter(key) + "\n\n");
    }

    private static char letter(int index) {
        return (char) ('A' + index);
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
