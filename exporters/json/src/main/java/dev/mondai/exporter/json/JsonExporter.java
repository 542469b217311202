package dev.mondai.exporter.json;

import dev.mondai.spi.BankExporter;
import dev.mondai.spi.Capabilities;
import dev.mondai.spi.ExportContext;
import dev.mondai.spi.QuestionKind;
import dev.mondai.spi.QuestionSink;
import java.io.IOException;

/**
 * Writes the neutral model as it is. Nothing is lost but media that stood in the text themselves: all others lie in the bank,
 * where readers of the JSON find them.
 */
public final class JsonExporter implements BankExporter {

    private static final Capabilities CAPABILITIES = everyKind();

    private static Capabilities everyKind() {
        Capabilities.Builder capabilities = Capabilities.of(JsonExporter.class);
        for (QuestionKind kind : QuestionKind.values()) {
            capabilities.nativeKind(kind, kind.type().id());
        }
        return capabilities.build();
    }

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
    public Capabilities capabilities() {
        return CAPABILITIES;
    }

    @Override
    public QuestionSink open(ExportContext context) throws IOException {
        return new JsonSink(context);
    }
}
