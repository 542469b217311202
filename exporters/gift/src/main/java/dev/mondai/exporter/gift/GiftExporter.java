package dev.mondai.exporter.gift;

import dev.mondai.spi.BankExporter;
import dev.mondai.spi.Capabilities;
import dev.mondai.spi.ExportContext;
import dev.mondai.spi.Option;
import dev.mondai.spi.QuestionSink;
import java.io.IOException;
import java.util.List;

/** Writes a bank as GIFT, a text that Moodle imports and people can read and edit. */
public final class GiftExporter implements BankExporter {

    /** Whether tags are written; a site that has one which collates equal stops the whole import. */
    static final Option TAGS = Option.flag("tags", true, "write tags; off where a tag stops the import");

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
    public List<Option> options() {
        return List.of(TAGS);
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
