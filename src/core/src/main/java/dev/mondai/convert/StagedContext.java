package dev.mondai.convert;

import dev.mondai.diagnostic.DiagnosticSink;
import dev.mondai.model.QuestionInfo;
import dev.mondai.spi.BankExporter;
import dev.mondai.spi.Capabilities;
import dev.mondai.spi.ExportContext;
import dev.mondai.spi.Feature;
import dev.mondai.spi.OptionValues;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What an exporter gets: its output and all further files are staged. */
final class StagedContext implements ExportContext {

    private final StagedFiles files;
    private final List<Path> places = new ArrayList<>();
    private final Path destination;
    private final Path output;
    private final boolean forStream;
    private final OptionValues options;
    private final Losses losses;
    private final Capabilities capabilities;
    private final Clock clock;
    private @Nullable Path scratch;

    StagedContext(
            BankExporter exporter,
            StagedFiles files,
            Path destination,
            boolean forStream,
            OptionValues options,
            Losses losses,
            Clock clock)
            throws IOException {
        this.files = files;
        this.destination = destination;
        this.forStream = forStream;
        this.options = options;
        this.losses = losses;
        this.capabilities = exporter.capabilities(options);
        this.clock = clock;
        this.output = staged(destination);
    }

    @Override
    public Path output() {
        return output;
    }

    @Override
    public Path destination() {
        return destination;
    }

    @Override
    public boolean isForStream() {
        return forStream;
    }

    @Override
    public Path stage(Path finalPlace) {
        try {
            return staged(finalPlace);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Path temporaryFolder() {
        try {
            if (scratch == null) {
                scratch = files.scratchFolder(destination);
            }
            return scratch;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public OptionValues options() {
        return options;
    }

    @Override
    public DiagnosticSink diagnostics() {
        return losses;
    }

    @Override
    public void loss(QuestionInfo question, Feature feature, String key) {
        losses.tell(question, feature.text(), capabilities.text(key));
    }

    /** What has been told of losses. */
    Losses losses() {
        return losses;
    }

    @Override
    public Clock clock() {
        return clock;
    }

    /** Where the files of the exporter belong, its output first. */
    List<Path> places() {
        return List.copyOf(places);
    }

    private Path staged(Path finalPlace) throws IOException {
        Path place = finalPlace.toAbsolutePath().normalize();
        Path now = files.stage(place);
        places.add(place);
        return now;
    }

    /** Deletes the exporter's own folder. */
    void close() throws IOException {
        if (scratch != null) {
            files.delete(scratch);
        }
    }
}
