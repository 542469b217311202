package dev.mondai.convert;

import static dev.mondai.model.QuestionMaker.question;

import dev.mondai.diagnostic.Diagnostic;
import dev.mondai.diagnostic.DiagnosticCode;
import dev.mondai.diagnostic.Location;
import dev.mondai.diagnostic.Severity;
import dev.mondai.model.BankInfo;
import dev.mondai.spi.BankReader;
import dev.mondai.spi.BankSource;
import dev.mondai.spi.BankSource.SourceFile;
import dev.mondai.spi.ExportCode;
import dev.mondai.spi.Option;
import dev.mondai.spi.QuestionSink;
import dev.mondai.spi.ReadContext;
import dev.mondai.text.RichText;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Set;

/** A reader for tests: each line is a question; {@code bad …} has an error, {@code odd …} a warning. */
final class LineReader implements BankReader {

    static final Option LOUD = Option.flag("loud", false, "for tests");

    private static final DiagnosticCode BROKEN = ExportCode.KIND_UNSUPPORTED;
    private static final DiagnosticCode ODD = ExportCode.FEATURE_LOST;

    /** An error that leaves the question sound; its text is another's. */
    private enum Flaw implements DiagnosticCode {
        FEATURE_LOST;

        @Override
        public Severity severity() {
            return Severity.ERROR;
        }

        @Override
        public boolean spoils() {
            return false;
        }

        @Override
        public String bundle() {
            return ODD.bundle();
        }
    }

    @Override
    public String id() {
        return "lines";
    }

    @Override
    public Set<String> extensions() {
        return Set.of("txt");
    }

    @Override
    public List<Option> options() {
        return List.of(LOUD);
    }

    @Override
    public void read(BankSource source, ReadContext context, QuestionSink sink) throws IOException {
        sink.begin(new BankInfo(source.name(), source.name(), null, RichText.EMPTY));
        for (SourceFile file : source.files()) {
            for (String line : Files.readAllLines(file.path())) {
                read(line, file, context, sink);
            }
        }
        sink.finish();
    }

    private static void read(String line, SourceFile file, ReadContext context, QuestionSink sink) throws IOException {
        Location place = Location.of(file.name(), 1);
        if (line.startsWith("bad")) {
            context.diagnostics().report(Diagnostic.at(place, BROKEN, "lines", line, "bad"));
            context.leaveOut(line, place);
            return;
        }
        if (line.startsWith("odd")) {
            context.diagnostics().report(Diagnostic.at(place, ODD, "lines", line, "odd", "kept"));
        }
        if (line.startsWith("flawed")) {
            context.diagnostics().report(Diagnostic.at(place, Flaw.FEATURE_LOST, "lines", line, "part", "lost"));
            context.incomplete();
        }
        String[] category = file.folders().toArray(String[]::new);
        sink.question(question(line)
                .id(line)
                .name(line)
                .category(category)
                .choice("no")
                .key("yes")
                .make());
    }
}
