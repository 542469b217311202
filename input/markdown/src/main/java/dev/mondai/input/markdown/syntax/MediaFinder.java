package dev.mondai.input.markdown.syntax;

import dev.mondai.diagnostic.Diagnostic;
import dev.mondai.diagnostic.DiagnosticSink;
import dev.mondai.diagnostic.Location;
import dev.mondai.text.MediaFile;
import dev.mondai.text.MediaSource;
import dev.mondai.text.RemoteMedia;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds the media of a bank's documents: beside the document, then from the bank's root on; a bare name anywhere below
 * the root, where only one file has it. A {@code data:} address holds its media itself.
 *
 * <p>Nothing outside the root is read, not by {@code ..} nor by a symbolic link. What media are, their first bytes tell; that
 * their name or media type says the same is demanded.
 */
public final class MediaFinder {

    private static final Pattern SCHEME = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:.*", Pattern.DOTALL);

    /** What a {@code data:} address holds is decoded in memory. */
    private static final int LARGEST_DATA = 1 << 24;

    private static final int MOST_NAMES = 10;

    private final Path root;
    private final DiagnosticSink sink;
    private final MediaFiles files = new MediaFiles();
    private final DataFiles data;
    private final MediaIndex index;

    /**
     * A finder for one bank.
     *
     * @param root the folder that media may not leave
     * @param temporaryFolder gives a folder for media that stand in the text; asked only where there are any
     */
    public MediaFinder(Path root, Supplier<Path> temporaryFolder, DiagnosticSink sink) {
        this.root = root.toAbsolutePath().normalize();
        this.data = new DataFiles(temporaryFolder);
        this.index = new MediaIndex(this.root);
        this.sink = sink;
    }

    /**
     * The resolver for a document.
     *
     * @param folder the document's; null where it has none, as on standard input
     */
    public MediaResolver in(@Nullable Path folder) {
        Path base = folder == null ? root : folder.toAbsolutePath().normalize();
        return (destination, where) -> resolve(base, destination.strip(), where);
    }

    private Optional<MediaSource> resolve(Path base, String destination, Location where) {
        String lower = destination.toLowerCase(Locale.ROOT);
        if (lower.startsWith("http:") || lower.startsWith("https:") || lower.startsWith("//")) {
            report(SyntaxCode.MEDIA_REMOTE, destination, where);
            return Optional.of(new RemoteMedia(destination.startsWith("//") ? "https:" + destination : destination));
        }
        if (DataUrl.isOne(destination)) {
            return inText(destination, where).map(file -> file);
        }
        if (SCHEME.matcher(destination).matches()) {
            return refuse(SyntaxCode.MEDIA_ADDRESS, destination, where);
        }
        return file(base, destination, where).map(file -> file);
    }

    private Optional<MediaFile> inText(String address, Location where) {
        Optional<DataUrl> url = DataUrl.parse(address);
        if (url.isEmpty()) {
            return refuse(SyntaxCode.MEDIA_DATA, address, where);
        }
        if (url.get().content().length > LARGEST_DATA) {
            return refuse(SyntaxCode.MEDIA_DATA_SIZE, address, where);
        }
        Path file = data.fileOf(url.get().content());
        return media(file, address, address, MediaClaim.ofType(url.get().type()), where)
                .map(MediaFile::namedByContent);
    }

    private Optional<MediaFile> file(Path base, String destination, Location where) {
        String name = PercentEncoding.decode(destination);
        boolean outside = false;
        for (Path candidate : candidates(base, name)) {
            if (!candidate.startsWith(root)) {
                outside = true;
            } else if (Files.isRegularFile(candidate)) {
                return inRoot(candidate, destination, where);
            }
        }
        return outside ? refuse(SyntaxCode.MEDIA_OUTSIDE_ROOT, destination, where) : byName(name, destination, where);
    }

    /** The file of this name, wherever it lies below the root; several are an error, since each may be meant. */
    private Optional<MediaFile> byName(String name, String destination, Location where) {
        List<Path> found = name.contains("/")
                ? List.of()
                : index.named(name).stream().filter(Files::isRegularFile).toList();
        if (found.size() == 1) {
            return inRoot(found.get(0), destination, where);
        }
        if (found.isEmpty()) {
            return refuse(SyntaxCode.MEDIA_MISSING, destination, where);
        }
        String names = found.stream().limit(MOST_NAMES).map(this::nameOf).collect(Collectors.joining(", "));
        sink.report(Diagnostic.at(
                where, SyntaxCode.MEDIA_AMBIGUOUS, destination, found.size() > MOST_NAMES ? names + ", …" : names));
        return Optional.empty();
    }

    private Optional<MediaFile> inRoot(Path file, String destination, Location where) {
        if (leavesRoot(file)) {
            return refuse(SyntaxCode.MEDIA_OUTSIDE_ROOT, destination, where);
        }
        String name = nameOf(file);
        return media(file, name, destination, MediaClaim.ofName(name), where);
    }

    private String nameOf(Path file) {
        return root.relativize(file).toString().replace(file.getFileSystem().getSeparator(), "/");
    }

    /** The places to look at; file systems differ in whether they compose accents and voicing marks. */
    private List<Path> candidates(Path base, String name) {
        List<Path> candidates = new ArrayList<>();
        String relative = name.startsWith("/") ? name.substring(1) : name;
        Stream.of(relative, normalized(relative, Normalizer.Form.NFC), normalized(relative, Normalizer.Form.NFD))
                .distinct()
                .forEach(form -> addPlaces(base, form, candidates));
        return candidates;
    }

    private static String normalized(String name, Normalizer.Form form) {
        return Normalizer.normalize(name, form);
    }

    private void addPlaces(Path base, String name, List<Path> candidates) {
        try {
            candidates.add(base.resolve(name).normalize());
            candidates.add(root.resolve(name).normalize());
        } catch (InvalidPathException e) {
            // No file can have such a name, so there is no place to look at: the image is missing.
            candidates.clear();
        }
    }

    private boolean leavesRoot(Path file) {
        try {
            return !file.toRealPath().startsWith(root.toRealPath());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Optional<MediaFile> media(
            Path file, String name, String destination, Optional<MediaClaim> claim, Location where) {
        FoundMedia read = files.get(file, name, removed -> reportRemoved(name, removed, where));
        FoundMedia found = claim.filter(c -> c.isContradictedBy(read.kind()))
                .map(read::against)
                .orElse(read);
        if (found.refusal() != null) {
            List<Object> arguments = new ArrayList<>(found.arguments());
            arguments.add(0, MediaAddress.shown(destination));
            sink.report(Diagnostic.at(where, found.refusal(), arguments.toArray()));
        }
        return Optional.ofNullable(found.media());
    }

    private void reportRemoved(String name, List<String> removed, Location where) {
        sink.report(
                Diagnostic.at(where, SyntaxCode.MEDIA_CLEANED, MediaAddress.shown(name), String.join(", ", removed)));
    }

    private <T> Optional<T> refuse(SyntaxCode code, String destination, Location where) {
        report(code, destination, where);
        return Optional.empty();
    }

    private void report(SyntaxCode code, String destination, Location where) {
        sink.report(Diagnostic.at(where, code, MediaAddress.shown(destination)));
    }
}
