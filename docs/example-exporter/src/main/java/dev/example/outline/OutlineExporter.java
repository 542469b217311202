package dev.example.outline;

import dev.mondai.spi.BankExporter;
import dev.mondai.spi.ExportContext;
import dev.mondai.spi.QuestionKind;
import dev.mondai.spi.Capabilities;
import dev.mondai.spi.Option;
import dev.mondai.spi.QuestionSink;
import java.io.IOException;
import java.util.List;

/** Writes a bank as an outline: each question's stem on a line, its keys below. */
public final class OutlineExporter implements BankExporter {

    private static final Capabilities CAPABILITIES = Capabilities.of(OutlineExporter.class)
            .nativeKind(QuestionKind.SINGLE_CHOICE, "choices")
            .nativeKind(QuestionKind.MULTIPLE_CHOICE, "choices")
            .build();

    static final Option NUMBERS = Option.flag("numbers", true, "number the questions");

    @Override
    public String id() {
        return "outline";
    }

    @Override
    public String suffix() {
        return ".outline.txt";
    }

    @Override
    public String title() {
        return "outline of stems and keys, as plain text";
    }

    @Override
    public List<Option> options() {
        return List.of(NUMBERS);
    }

    @Override
    public Capabilities capabilities() {
        return CAPABILITIES;
    }

    @Override
    public QuestionSink open(ExportContext context) throws IOException {
        return new OutlineSink(context);
    }
}
