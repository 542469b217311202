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
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds the images of a bank's documents: beside the document, then from the bank's root on.
 *
 * <p>Nothing outside the root is read, not by {@code ..} nor by a symbolic link. What an image is, its first bytes tell.
 */
public final class MediaFinder {

    private static final Pattern SCHEME = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:.*", Pattern.DOTALL);

    private final Path root;
    private final DiagnosticSink sink;
    private final MediaFiles files = new MediaFiles();

    /**
     * A finder for one bank.
     *
     * @param root the folder that images may not leave
     */
    public MediaFinder(Path root, DiagnosticSink sink) {
        this.root = root.toAbsolutePath().normalize();
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
        if (SCHEME.matcher(destination).matches()) {
            return refuse(SyntaxCode.MEDIA_ADDRESS, destination, where);
        }
        return file(base, destination, where).map(file -> file);
    }

    private Optional<MediaFile> file(Path base, String destination, Location where) {
        boolean outside = false;
        for (Path candidate : candidates(base, PercentEncoding.decode(destination))) {
            if (!candidate.startsWith(root)) {
                outside = true;
            } else if (Files.isRegularFile(candidate)) {
                return leavesRoot(candidate)
                        ? refuse(SyntaxCode.MEDIA_OUTSIDE_ROOT, destination, where)
                        : media(candidate, destination, where);
            }
        }
        return refuse(outside ? SyntaxCode.MEDIA_OUTSIDE_ROOT : SyntaxCode.MEDIA_MISSING, destination, where);
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

    private Optional<MediaFile> media(Path file, String destination, Location where) {
        String name =
                root.relativize(file).toString().replace(file.getFileSystem().getSeparator(), "/");
        FoundMedia found = files.get(file, name, removed -> reportRemoved(name, removed, where));
        if (found.refusal() != null) {
            List<Object> arguments = new ArrayList<>(found.arguments());
            arguments.add(0, destination);
            sink.report(Diagnostic.at(where, found.refusal(), arguments.toArray()));
        }
        return Optional.ofNullable(found.media());
    }

    private void reportRemoved(String name, List<String> removed, Location where) {
        sink.report(Diagnostic.at(where, SyntaxCode.MEDIA_CLEANED, name, String.join(", ", removed)));
    }

    private <T> Optional<T> refuse(SyntaxCode code, String destination, Location where) {
        report(code, destination, where);
        return Optional.empty();
    }

    private void report(SyntaxCode code, String destination, Location where) {
        sink.report(Diagnostic.at(where, code, destination));
    }
}
