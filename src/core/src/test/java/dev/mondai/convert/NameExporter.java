package dev.mondai.convert;

import dev.mondai.diagnostic.Diagnostic;
import dev.mondai.model.BankInfo;
import dev.mondai.model.Question;
import dev.mondai.spi.BankExporter;
import dev.mondai.spi.Capabilities;
import dev.mondai.spi.ExportCode;
import dev.mondai.spi.ExportContext;
import dev.mondai.spi.QuestionKind;
import dev.mondai.spi.QuestionSink;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * An exporter for tests: writes the names of the questions; cannot carry one that begins with its {@code refused} word,
 * and fails to write one called {@code full}.
 */
record NameExporter(String id, String refused, boolean writesEmptyBanks) implements BankExporter {

    @Override
    public String suffix() {
        return "." + id;
    }

    @Override
    public String title() {
        return "names, for tests";
    }

    @Override
    public Capabilities capabilities() {
        return Capabilities.of(NameExporter.class)
                .nativeKind(QuestionKind.SINGLE_CHOICE, "name")
                .nativeKind(QuestionKind.MULTIPLE_CHOICE, "names")
                .build();
    }

    @Override
    public QuestionSink open(ExportContext context) throws IOException {
        Writer writer = Files.newBufferedWriter(context.output());
        return new QuestionSink() {
            @Override
            public void begin(BankInfo bank) throws IOException {
                writer.write(bank.name() + ":");
            }

            @Override
            public void question(Question question) throws IOException {
                String name = question.info().name();
                if (name.equals("full")) {
                    throw new UncheckedIOException(new IOException("No space left on device"));
                }
                if (name.startsWith(refused)) {
                    Diagnostic refusal = Diagnostic.of(ExportCode.KIND_UNSUPPORTED, id, name, "choice", "for tests");
                    context.diagnostics().report(refusal);
                    return;
                }
                writer.write(" " + String.join("/", question.info().category()) + name);
            }

            @Override
            public void finish() throws IOException {
                writer.write(".");
                Files.writeString(context.stage(Path.of(context.destination() + ".lock")), "locked");
            }

            @Override
            public void close() throws IOException {
                writer.close();
            }
        };
    }
}
