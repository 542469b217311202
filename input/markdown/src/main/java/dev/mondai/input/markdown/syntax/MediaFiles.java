package dev.mondai.input.markdown.syntax;

import dev.mondai.text.MediaFile;
import dev.mondai.text.svg.CleanSvg;
import dev.mondai.text.svg.SvgException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

/** Describes files as media; each file is read once. */
final class MediaFiles {

    /** An SVG is parsed in memory. */
    private static final long LARGEST_SVG = 1 << 24;

    private static final int BUFFER = 1 << 16;

    private final Map<Path, FoundMedia> known = new ConcurrentHashMap<>();

    /**
     * The file with what its bytes tell, or why it is no picture, sound or film.
     *
     * @param removed is told, when the file is read, what mondai takes out of it
     */
    FoundMedia get(Path file, String name, Consumer<List<String>> removed) {
        return known.computeIfAbsent(file, path -> read(path, name, removed));
    }

    private static FoundMedia read(Path file, String name, Consumer<List<String>> removed) {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] first = in.readNBytes(MediaType.PROBE);
            Optional<MediaType> type = MediaType.of(first);
            if (type.isEmpty()) {
                return FoundMedia.refused(ForeignContent.kindOf(first), SyntaxCode.MEDIA_TYPE);
            }
            return type.get() == MediaType.SVG
                    ? svg(file, name, removed)
                    : FoundMedia.of(type.get(), described(file, name, type.get(), first, in));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static FoundMedia svg(Path file, String name, Consumer<List<String>> removed) throws IOException {
        if (Files.size(file) > LARGEST_SVG) {
            return FoundMedia.refused(MediaType.SVG.label(), SyntaxCode.MEDIA_SVG_SIZE);
        }
        try {
            CleanSvg svg = CleanSvg.of(Files.readAllBytes(file));
            if (!svg.removed().isEmpty()) {
                removed.accept(svg.removed());
            }
            InputStream clean = new ByteArrayInputStream(svg.bytes());
            return FoundMedia.of(MediaType.SVG, described(file, name, MediaType.SVG, new byte[0], clean));
        } catch (SvgException e) {
            return FoundMedia.refused(MediaType.SVG.label(), SyntaxCode.MEDIA_SVG, e.line(), e.column());
        }
    }

    private static MediaFile described(Path file, String name, MediaType type, byte[] first, InputStream rest)
            throws IOException {
        MessageDigest digest = sha256();
        digest.update(first);
        long size = first.length + digestRest(rest, digest);
        return new MediaFile(name, type.id(), HexFormat.of().formatHex(digest.digest()), size, file);
    }

    private static long digestRest(InputStream in, MessageDigest digest) throws IOException {
        long size = 0;
        byte[] buffer = new byte[BUFFER];
        for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
            digest.update(buffer, 0, read);
            size += read;
        }
        return size;
    }

    /** A new one for each use. */
    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
