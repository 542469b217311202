package dev.mondai.exporter.qti;

import dev.mondai.spi.BankExporter;
import dev.mondai.spi.Capabilities;
import dev.mondai.spi.ExportContext;
import dev.mondai.spi.QuestionSink;
import java.io.IOException;

/** Writes a bank as a quiz in QTI 1.2 as Canvas reads it: the only way into Canvas that keeps feedback. */
public final class Qti12Exporter implements BankExporter {

    private static final Capabilities CAPABILITIES = CanvasCapabilities.make();

    /** The target's id. */
    static final String TARGET = "qti12";

    @Override
    public String id() {
        return TARGET;
    }

    @Override
    public String suffix() {
        return ".qti12.zip";
    }

    @Override
    public String title() {
        return "QTI 1.2 package for Canvas";
    }

    @Override
    public Capabilities capabilities() {
        return CAPABILITIES;
    }

    @Override
    public QuestionSink open(ExportContext context) throws IOException {
        return new CanvasSink(context);
    }
}
