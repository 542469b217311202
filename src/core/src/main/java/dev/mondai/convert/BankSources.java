package dev.mondai.convert;

import dev.mondai.spi.BankReader;
import dev.mondai.spi.BankSource;
import dev.mondai.spi.BankSource.SourceFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the banks that inputs are: their names, roots, files and readers. */
final class BankSources {

    private static final String STREAM_NAME = "stdin";

    private final Formats formats;
    private final @Nullable BankReader reader;
    private final @Nullable String name;
    private final Path folder;
    private final Workspace workspace;

    /**
     * @param reader what {@code --from} says
     * @param name what {@code --name} says
     * @param folder the current folder, absolute
     * @param workspace where the text of streams is put
     */
    BankSources(Formats formats, @Nullable BankReader reader, @Nullable String name, Path folder, Workspace workspace) {
        this.formats = formats;
        this.reader = reader;
        this.name = name;
        this.folder = folder;
        this.workspace = workspace;
    }

    /** The banks of the inputs, in their order: one each, or one in all where a name is given. */
    List<BankInput> find(List<Input> inputs) throws IOException {
        List<Found> found = new ArrayList<>();
        for (Input input : inputs) {
            found.add(input instanceof Input.At at ? at(at) : stream((Input.Stream) input));
        }
        List<Found> banks = name == null ? found : List.of(joined(name, found));
        Set<String> names = new HashSet<>();
        for (Found bank : banks) {
            if (!names.add(bank.name())) {
                throw new UsageException(ConvertCode.BANK_TWICE, bank.name());
            }
        }
        return banks.stream().map(this::source).toList();
    }

    private Found at(Input.At input) throws IOException {
        Path path = folder.resolve(input.path()).normalize();
        if (Files.isDirectory(path)) {
            SourceWalk walk = new SourceWalk(this::isTaken);
            List<SourceWalk.Entry> entries = walk.files(path);
            if (entries.isEmpty()) {
                throw new UsageException(ConvertCode.INPUT_EMPTY, input.path(), formats.endings());
            }
            return new Found(nameOf(path), path, entries);
        }
        if (!Files.exists(path)) {
            throw new UsageException(ConvertCode.INPUT_MISSING, input.path());
        }
        String fileName = nameOf(path);
        if (reader == null && !isTaken(fileName)) {
            throw new UsageException(ConvertCode.INPUT_UNKNOWN, input.path(), formats.endings());
        }
        Path base = parent(path);
        return new Found(
                FileNames.stem(fileName, extensions()),
                base,
                List.of(new SourceWalk.Entry(path, base, List.of(), true)));
    }

    private Found stream(Input.Stream input) throws IOException {
        Path spooled = workspace
                .newFolder(Path.of(System.getProperty("java.io.tmpdir")))
                .resolve(STREAM_NAME);
        try (InputStream stream = input.stream()) {
            Files.copy(stream, spooled);
        }
        return new Found(STREAM_NAME, folder, List.of(new SourceWalk.Entry(spooled, null, List.of(), true)));
    }

    private static Found joined(String name, List<Found> found) {
        if (!isFileName(name)) {
            throw new UsageException(ConvertCode.NAME_INVALID, name);
        }
        Path common = found.get(0).folder();
        for (Found bank : found) {
            while (!bank.folder().startsWith(common)) {
                common = parent(common);
            }
        }
        return new Found(
                name,
                common,
                found.stream().flatMap(bank -> bank.entries().stream()).toList());
    }

    private static boolean isFileName(String name) {
        return !name.isBlank()
                && !name.startsWith(".")
                && name.chars().noneMatch(c -> c == '/' || c == '\\' || c < ' ');
    }

    private BankInput source(Found found) {
        Path root = root(found.folder());
        List<SourceFile> files =
                found.entries().stream().map(entry -> entry.below(root)).toList();
        return new BankInput(readerOf(found), new BankSource(found.name(), root, files));
    }

    /** The nearest ancestor with {@code mondai.yaml} or {@code .git}, else the folder itself. */
    private static Path root(Path folder) {
        for (Path ancestor = folder; ancestor != null; ancestor = ancestor.getParent()) {
            if (Files.exists(ancestor.resolve("mondai.yaml")) || Files.exists(ancestor.resolve(".git"))) {
                return ancestor;
            }
        }
        return folder;
    }

    private BankReader readerOf(Found found) {
        if (reader != null) {
            return reader;
        }
        List<BankReader> possible = found.entries().stream()
                .flatMap(entry -> readersOf(entry).stream())
                .distinct()
                .toList();
        if (possible.size() != 1) {
            String ids = String.join(", ", possible.stream().map(BankReader::id).toList());
            throw new UsageException(ConvertCode.READER_AMBIGUOUS, found.name(), ids);
        }
        return possible.get(0);
    }

    private Collection<BankReader> readersOf(SourceWalk.Entry entry) {
        return entry.base() == null ? formats.readers() : formats.readersFor(nameOf(entry.path()));
    }

    private boolean isTaken(String fileName) {
        return reader == null
                ? !formats.readersFor(fileName).isEmpty()
                : !FileNames.ending(fileName, reader.extensions()).isEmpty();
    }

    private Set<String> extensions() {
        Set<String> extensions = new HashSet<>();
        Collection<BankReader> readers = reader == null ? formats.readers() : List.of(reader);
        readers.forEach(each -> extensions.addAll(each.extensions()));
        return extensions;
    }

    private static String nameOf(Path path) {
        Path last = path.getFileName();
        return last == null ? "bank" : last.toString();
    }

    private static Path parent(Path path) {
        Path parent = path.getParent();
        return parent == null ? path : parent;
    }

    /**
     * A bank before its reader and root are known.
     *
     * @param folder the input's folder
     */
    private record Found(String name, Path folder, List<SourceWalk.Entry> entries) {}
}
