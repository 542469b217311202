package dev.mondai.convert;

import dev.mondai.spi.BankExporter;
import dev.mondai.spi.BankReader;
import dev.mondai.spi.Option;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/** The formats at hand: readers and exporters, each under its id. */
public final class Formats {

    private final Map<String, BankReader> readers;
    private final Map<String, BankExporter> exporters;

    private Formats(Iterable<BankReader> readers, Iterable<BankExporter> exporters) {
        this.readers = byId(readers, BankReader::id);
        this.exporters = byId(exporters, BankExporter::id);
    }

    /** Those that the class path registers in {@code META-INF/services}. */
    public static Formats installed() {
        return in(Formats.class.getClassLoader());
    }

    /**
     * Those that a class loader and its parents register in {@code META-INF/services}.
     *
     * @throws UsageException if one cannot be loaded, or if two have the same id
     */
    public static Formats in(ClassLoader loader) {
        try {
            return new Formats(
                    ServiceLoader.load(BankReader.class, loader), ServiceLoader.load(BankExporter.class, loader));
        } catch (ServiceConfigurationError e) {
            throw new UsageException(ConvertCode.FORMAT_BROKEN, e.getMessage());
        }
    }

    /**
     * Exactly these.
     *
     * @throws UsageException if two have the same id
     */
    public static Formats of(List<BankReader> readers, List<BankExporter> exporters) {
        return new Formats(readers, exporters);
    }

    /** All readers, sorted by id. */
    public Collection<BankReader> readers() {
        return readers.values();
    }

    /** All exporters, sorted by id. */
    public Collection<BankExporter> exporters() {
        return exporters.values();
    }

    /**
     * The reader with an id.
     *
     * @throws UsageException if there is none; it lists the known ones
     */
    public BankReader reader(String id) {
        BankReader reader = readers.get(id);
        if (reader == null) {
            throw new UsageException(ConvertCode.READER_UNKNOWN, id, String.join(", ", readers.keySet()));
        }
        return reader;
    }

    /**
     * The exporter with an id.
     *
     * @throws UsageException if there is none; it lists the known ones
     */
    public BankExporter exporter(String id) {
        BankExporter exporter = exporters.get(id);
        if (exporter == null) {
            throw new UsageException(ConvertCode.TARGET_UNKNOWN, id, targets());
        }
        return exporter;
    }

    /** The exporters' ids in one line. */
    String targets() {
        return String.join(", ", exporters.keySet());
    }

    /** The readers that take a file of this name. */
    List<BankReader> readersFor(String fileName) {
        return readers.values().stream()
                .filter(reader ->
                        !FileNames.ending(fileName, reader.extensions()).isEmpty())
                .toList();
    }

    /** Every ending that a reader takes, in one line. */
    String endings() {
        return String.join(
                ", ",
                readers.values().stream()
                        .flatMap(reader -> reader.extensions().stream())
                        .map(extension -> "." + extension)
                        .sorted()
                        .distinct()
                        .toList());
    }

    /** The ids of all formats that a user can set options for. */
    List<String> ids() {
        return Stream.concat(readers.keySet().stream(), exporters.keySet().stream())
                .sorted()
                .distinct()
                .toList();
    }

    /** The options of the reader and of the exporter with an id. */
    List<Option> options(String id) {
        List<Option> options = new ArrayList<>();
        if (readers.containsKey(id)) {
            options.addAll(readers.get(id).options());
        }
        if (exporters.containsKey(id)) {
            options.addAll(exporters.get(id).options());
        }
        return options;
    }

    private static <T> Map<String, T> byId(Iterable<T> providers, Function<T, String> id) {
        Map<String, T> sorted = new TreeMap<>();
        for (T provider : providers) {
            T other = sorted.putIfAbsent(id.apply(provider), provider);
            if (other != null) {
                throw new UsageException(
                        ConvertCode.FORMAT_TWICE,
                        id.apply(provider),
                        other.getClass().getName(),
                        provider.getClass().getName());
            }
        }
        return Collections.unmodifiableMap(sorted);
    }
}
