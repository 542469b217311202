package dev.mondai.input.markdown.syntax;

import dev.mondai.text.MediaFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Describes files as media; each file is read once. */
final class MediaFiles {

    private static final int BUFFER = 1 << 16;

    private final Map<Path, Optional<MediaFile>> known = new ConcurrentHashMap<>();

    /** The file with what its bytes tell; empty where they are not those of a picture. */
    Optional<MediaFile> get(Path file, String name) {
        return known.computeIfAbsent(file, path -> read(path, name));
    }

    private static Optional<MediaFile> read(Path file, String name) {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] first = in.readNBytes(MediaType.PROBE);
            Optional<MediaType> type = MediaType.of(first);
            if (type.isEmpty()) {
                return Optional.empty();
            }
            MessageDigest digest = sha256();
            digest.update(first);
            long size = first.length + digestRest(in, digest);
            String hash = HexFormat.of().formatHex(digest.digest());
            return Optional.of(new MediaFile(name, type.get().id(), hash, size, file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
