package dev.mondai.exporter.csv;

import dev.mondai.spi.BankExporter;
import dev.mondai.spi.Capabilities;
import dev.mondai.spi.ExportContext;
import dev.mondai.spi.Feature;
import dev.mondai.spi.Option;
import dev.mondai.spi.QuestionKind;
import dev.mondai.spi.QuestionSink;
import java.io.IOException;
import java.util.List;

/** Writes a bank as one CSV file in UTF-8, with CRLF and quotes as RFC 4180 has them. */
public final class CsvExporter implements BankExporter {

    static final Option BOM = Option.flag(
            "bom", true, "begin with a byte order mark: without it, Excel takes UTF-8 for another encoding");

    private static final Capabilities CAPABILITIES = capabilitiesOfAllKinds();

    private static Capabilities capabilitiesOfAllKinds() {
        Capabilities.Builder capabilities = Capabilities.of(CsvExporter.class);
        for (QuestionKind kind : QuestionKind.values()) {
            capabilities.nativeKind(kind, kind.type().id());
        }
        return capabilities
                .changed(Feature.IMAGES, "media")
                .changed(Feature.AUDIO_VIDEO, "media")
                .build();
    }

    @Override
    public String id() {
        return "csv";
    }

    @Override
    public String suffix() {
        return ".csv";
    }

    @Override
    public String title() {
        return "CSV: one row a question, for spreadsheets and programs";
    }

    @Override
    public List<Option> options() {
        return List.of(BOM);
    }

    @Override
    public Capabilities capabilities() {
        return CAPABILITIES;
    }

    @Override
    public QuestionSink open(ExportContext context) throws IOException {
        return new CsvSink(context);
    }
}
