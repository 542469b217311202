package dev.mondai.exporter.qti;

import dev.mondai.spi.BankExporter;
import dev.mondai.spi.Capabilities;
import dev.mondai.spi.ExportContext;
import dev.mondai.spi.Option;
import dev.mondai.spi.OptionValues;
import dev.mondai.spi.QuestionSink;
import java.io.IOException;
import java.util.List;

/** Writes a bank as a package of one version of QTI from 2.1 on. */
abstract sealed class PackageExporter implements BankExporter permits Qti21Exporter, Qti22Exporter, Qti30Exporter {

    private static final Option PROFILE = Option.choice(
            "profile",
            List.of("full", "plain"),
            "full",
            "plain: standard scoring templates only and no feedback, for systems that refuse more");

    private final Dialect dialect;

    PackageExporter(Dialect dialect) {
        this.dialect = dialect;
    }

    @Override
    public String id() {
        return dialect.target();
    }

    @Override
    public String suffix() {
        return "." + dialect.target() + ".zip";
    }

    @Override
    public String title() {
        return dialect.title();
    }

    @Override
    public List<Option> options() {
        return List.of(PROFILE);
    }

    @Override
    public Capabilities capabilities() {
        return PackageCapabilities.of(dialect, false);
    }

    @Override
    public Capabilities capabilities(OptionValues options) {
        return PackageCapabilities.of(dialect, isPlain(options));
    }

    private static boolean isPlain(OptionValues options) {
        return options.choice(PROFILE).equals("plain");
    }

    @Override
    public QuestionSink open(ExportContext context) throws IOException {
        return new PackageSink(dialect, isPlain(context.options()), context);
    }
}
