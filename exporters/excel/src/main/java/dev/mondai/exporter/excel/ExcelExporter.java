package dev.mondai.exporter.excel;

import dev.mondai.spi.BankExporter;
import dev.mondai.spi.Capabilities;
import dev.mondai.spi.ExportContext;
import dev.mondai.spi.Feature;
import dev.mondai.spi.QuestionKind;
import dev.mondai.spi.QuestionSink;

/** Writes an Excel workbook ({@code .xlsx}), made for people who review questions. */
public final class ExcelExporter implements BankExporter {

    private static final Capabilities CAPABILITIES = capabilitiesOfAllKinds();

    static final String ID = "excel";

    @Override
    public String id() {
        return ID;
    }

    @Override
    public String suffix() {
        return ".xlsx";
    }

    @Override
    public String title() {
        return "Excel workbook for reviewers: one row a question, and a summary";
    }

    @Override
    public Capabilities capabilities() {
        return CAPABILITIES;
    }

    @Override
    public QuestionSink open(ExportContext context) {
        return new ExcelSink(context);
    }

    private static Capabilities capabilitiesOfAllKinds() {
        Capabilities.Builder capabilities = Capabilities.of(ExcelExporter.class);
        for (QuestionKind kind : QuestionKind.values()) {
            capabilities.nativeKind(kind, kind.type().id());
        }
        return capabilities
                .changed(Feature.MATH, "math")
                .changed(Feature.AUDIO_VIDEO, "named")
                .build();
    }
}
