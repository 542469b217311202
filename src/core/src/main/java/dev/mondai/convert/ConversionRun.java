package dev.mondai.convert;

import dev.mondai.convert.ConversionResult.LeftOut;
import dev.mondai.diagnostic.DiagnosticSink;
import dev.mondai.diagnostic.Location;
import dev.mondai.spi.BankExporter;
import dev.mondai.spi.BankReader;
import dev.mondai.spi.BankSource;
import dev.mondai.spi.BankSource.SourceFile;
import dev.mondai.spi.OptionValues;
import dev.mondai.spi.ReadContext;
import dev.mondai.spi.ReadTrace;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One run of a conversion: every bank through the tee, then the good outputs to their places. */
final class ConversionRun {

    /** Enough to see what is meant, and no flood where each of 10,000 questions loses its points. */
    private static final int LOSSES_TOLD_IN_FULL = 20;

    private final Conversion.Builder settings;
    private final Workspace workspace;
    private final FormatOptions options;
    private final List<BankExporter> exporters;
    private final Report report;
    private final Report.Channel reading;
    private final List<TargetSink> sinks = new ArrayList<>();
    private int questions;

    ConversionRun(Conversion.Builder settings, Workspace workspace) {
        this.settings = settings;
        this.workspace = workspace;
        this.options = new FormatOptions(settings.formats, settings.folder, settings.options);
        this.exporters = settings.targets.stream()
                .distinct()
                .map(settings.formats::exporter)
                .toList();
        this.report = new Report(settings.strict);
        this.reading = report.channel();
    }

    ConversionResult run() throws IOException {
        List<BankInput> banks = banks();
        List<Path> inputs = inputs(banks);
        StagedFiles files = new StagedFiles(workspace, inputs);
        for (BankInput bank : banks) {
            convert(bank, files);
        }
        List<Path> good = goodPlaces();
        OutputStream stream = good.isEmpty() ? null : settings.stream;
        List<Path> written =
                settings.dry ? List.of() : stream == null ? files.moveIntoPlace(good) : stream(stream, files, good);
        return new ConversionResult(
                questions,
                inputs.size(),
                report.diagnostics(),
                report.leftOut(),
                report.incomplete(),
                sinks.stream().flatMap(sink -> sink.losses().stream()).toList(),
                sinks.stream().flatMap(sink -> sink.toldLosses().stream()).toList(),
                written,
                stream != null);
    }

    private List<BankInput> banks() throws IOException {
        BankReader reader = settings.from == null ? null : settings.formats.reader(settings.from);
        List<BankInput> banks = new BankSources(settings.formats, reader, settings.name, settings.folder, workspace)
                .find(settings.inputs);
        if (settings.stream != null && (banks.size() > 1 || exporters.size() > 1)) {
            throw new UsageException(ConvertCode.STREAM_NEEDS_ONE);
        }
        return banks;
    }

    private static List<Path> inputs(List<BankInput> banks) {
        return banks.stream()
                .flatMap(bank -> bank.source().files().stream())
                .map(SourceFile::path)
                .toList();
    }

    private void convert(BankInput bank, StagedFiles files) throws IOException {
        BankSource source = bank.source();
        try (TargetSinks open = new TargetSinks()) {
            for (BankExporter exporter : exporters) {
                open.add(open(exporter, source.name(), files));
            }
            sinks.addAll(open.all());
            Tee tee = new Tee(source.name(), open.all(), reading, this::isWanted, this::countQuestion);
            OptionValues values = options.of(bank.reader().id(), bank.reader().options());
            bank.reader().read(source, new Reading(values), tee);
        }
    }

    private TargetSink open(BankExporter exporter, String bank, StagedFiles files) throws IOException {
        Report.Channel channel = report.channel();
        Path out = settings.folder.resolve(settings.out).normalize();
        OptionValues values = options.of(exporter.id(), exporter.options());
        Losses losses = new Losses(exporter.id(), channel, settings.dry ? Integer.MAX_VALUE : LOSSES_TOLD_IN_FULL);
        Path destination = out.resolve(bank + exporter.suffix());
        StagedContext context = new StagedContext(
                exporter, files, destination, settings.stream != null, values, losses, settings.clock);
        return new TargetSink(exporter, report, channel, context);
    }

    private void countQuestion() {
        questions++;
        settings.progress.accept(questions);
    }

    private boolean isWanted(TargetSink sink) {
        return (settings.keepGoing || reading.errors() == 0) && !sink.isBroken(settings.keepGoing);
    }

    /** The places of the files of all targets that are good in all banks. */
    private List<Path> goodPlaces() {
        Set<String> broken = sinks.stream()
                .filter(sink -> !isWanted(sink))
                .map(TargetSink::target)
                .collect(Collectors.toSet());
        return sinks.stream()
                .filter(sink -> !broken.contains(sink.target()))
                .flatMap(sink -> sink.places().stream())
                .toList();
    }

    /** The output to the stream, what else its exporter wrote to its places. */
    private static List<Path> stream(OutputStream stream, StagedFiles files, List<Path> good) throws IOException {
        Files.copy(files.now(good.get(0)), stream);
        stream.flush();
        return files.moveIntoPlace(good.subList(1, good.size()));
    }

    /** What a reader gets. */
    private final class Reading implements ReadContext {

        private final OptionValues values;
        private @Nullable Path folder;

        Reading(OptionValues values) {
            this.values = values;
        }

        @Override
        public OptionValues options() {
            return values;
        }

        @Override
        public DiagnosticSink diagnostics() {
            return reading;
        }

        @Override
        public Path temporaryFolder() {
            try {
                if (folder == null) {
                    folder = workspace.newFolder(Path.of(System.getProperty("java.io.tmpdir")));
                }
                return folder;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public ReadTrace trace() {
            return settings.trace;
        }

        @Override
        public void leaveOut(String name, Location source) {
            report.leaveOut(new LeftOut(null, name, source));
        }

        @Override
        public void incomplete() {
            report.countIncomplete();
        }
    }
}
