package dev.mondai.exporter.json;

import dev.mondai.spi.BankExporter;
import dev.mondai.spi.ExportContext;
import dev.mondai.spi.QuestionSink;
import java.io.IOException;

/** Writes the neutral model as it is: nothing is lost, so nothing is reported. */
public final class JsonExporter implements BankExporter {

    @Override
    public String id() {
        return "json";
    }

    @Override
    public String suffix() {
        return ".json";
    }

    @Override
    public String title() {
        return "JSON: the neutral model, for programs";
    }

    /** A program that asks for the sound questions can tell an empty list from a failure. */
    @Override
    public boolean writesEmptyBanks() {
        return true;
    }

    @Override
    public QuestionSink open(ExportContext context) throws IOException {
        return new JsonSink(context.output());
    }
}
