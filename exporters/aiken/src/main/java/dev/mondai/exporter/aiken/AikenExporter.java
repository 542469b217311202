package dev.mondai.exporter.aiken;

import dev.mondai.spi.BankExporter;
import dev.mondai.spi.Capabilities;
import dev.mondai.spi.ExportContext;
import dev.mondai.spi.QuestionSink;
import java.io.IOException;

/** Writes a bank as Aiken: a line for each stem, choice and key. */
public final class AikenExporter implements BankExporter {

    private static final Capabilities CAPABILITIES = AikenCapabilities.make();

    @Override
    public String id() {
        return "aiken";
    }

    @Override
    public String suffix() {
        return ".aiken.txt";
    }

    @Override
    public String title() {
        return "Aiken text, single choice alone";
    }

    @Override
    public Capabilities capabilities() {
        return CAPABILITIES;
    }

    @Override
    public QuestionSink open(ExportContext context) throws IOException {
        return new AikenSink(context);
    }
}
