package dev.mondai.exporter.gift;

import dev.mondai.spi.BankExporter;
import dev.mondai.spi.Capabilities;
import dev.mondai.spi.ExportContext;
import dev.mondai.spi.QuestionSink;
import java.io.IOException;

/** Writes a bank as GIFT, a text that Moodle imports and people can read and edit. */
public final class GiftExporter implements BankExporter {

    private static final Capabilities CAPABILITIES = GiftCapabilities.make();

    @Override
    public String id() {
        return "gift";
    }

    @Override
    public String suffix() {
        return ".gift.txt";
    }

    @Override
    public String title() {
        return "GIFT text for Moodle";
    }

    @Override
    public Capabilities capabilities() {
        return CAPABILITIES;
    }

    @Override
    public QuestionSink open(ExportContext context) throws IOException {
        return new GiftSink(context);
    }
}
