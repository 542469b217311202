package dev.mondai.exporter.gift;

import dev.mondai.model.BankInfo;
import dev.mondai.model.Question;
import dev.mondai.spi.ExportContext;
import dev.mondai.spi.QuestionSink;
import dev.mondai.text.PlainText;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

/**
 * Writes one question after the other. A category holds for all that follows, so the questions without one come first, and
 * the others wait in a file of their own.
 */
final class GiftSink implements QuestionSink {

    private final ExportContext context;
    private final GiftLosses losses;
    private final Kinds kinds = new Kinds();
    private final Path categorised;
    private final Writer first;
    private final Writer second;
    private final Headings headings;
    private List<String> category = List.of();

    GiftSink(ExportContext context) throws IOException {
        this.context = context;
        this.headings = new Headings(context.options().flag(GiftExporter.TAGS));
        this.losses = new GiftLosses(context, headings);
        this.categorised = context.temporaryFolder().resolve("categorised.txt");
        this.first = Files.newBufferedWriter(context.output());
        this.second = Files.newBufferedWriter(categorised);
    }

    /** A text that belongs to no question stands as a comment at the beginning. */
    @Override
    public void begin(BankInfo bank) throws IOException {
        if (!bank.description().isEmpty()) {
            first.write("// " + PlainText.of(bank.description()).replace("\n", "\n// ") + "\n\n");
        }
    }

    @Override
    public void question(Question question) throws IOException {
        losses.tell(question);
        for (Entry entry : question.accept(kinds)) {
            write(entry);
        }
    }

    private void write(Entry entry) throws IOException {
        List<String> own = headings.category(entry.info());
        if (!own.isEmpty() && !own.equals(category)) {
            second.write(headings.categoryLine(own) + "\n\n");
            category = own;
        }
        Writer out = own.isEmpty() ? first : second;
        out.write(headings.of(entry.info()));
        out.write(entry.text());
        out.write("\n\n");
    }

    @Override
    public void finish() throws IOException {
        first.flush();
        second.close();
        try (InputStream rest = Files.newInputStream(categorised);
                OutputStream whole = Files.newOutputStream(context.output(), StandardOpenOption.APPEND)) {
            rest.transferTo(whole);
        }
    }

    @Override
    public void close() throws IOException {
        first.close();
        second.close();
    }
}
