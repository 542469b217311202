package dev.mondai.input.markdown.syntax;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where the media below a bank's root lie, by their names alone; made when it is first asked.
 *
 * <p>Hidden folders such as {@code .git} are no part of a bank, nor are folders called {@code expected}, as when its
 * documents are looked for. Links to folders are not followed.
 */
final class MediaIndex {

    private static final String GOLDEN_FILES = "expected";

    private final Path root;
    private @Nullable Map<String, List<Path>> places;

    MediaIndex(Path root) {
        this.root = root;
    }

    /** The files of this name, in the order of their paths; none where the name is not one of media. */
    List<Path> named(String name) {
        if (places == null) {
            places = places();
        }
        return places.getOrDefault(key(name), List.of()).stream().sorted().toList();
    }

    private static String key(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFC);
    }

    private Map<String, List<Path>> places() {
        Map<String, List<Path>> found = new HashMap<>();
        try {
            Files.walkFileTree(root, new Walk(root, found));
            return found;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class Walk extends SimpleFileVisitor<Path> {

        private final Path root;
        private final Map<String, List<Path>> found;

        Walk(Path root, Map<String, List<Path>> found) {
            this.root = root;
            this.found = found;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            String name = folder.equals(root) ? "" : folder.getFileName().toString();
            return name.startsWith(".") || name.equals(GOLDEN_FILES)
                    ? FileVisitResult.SKIP_SUBTREE
                    : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            String name = file.getFileName().toString();
            if (MediaClaim.ofName(name).isPresent()) {
                found.computeIfAbsent(key(name), any -> new ArrayList<>(1)).add(file);
            }
            return FileVisitResult.CONTINUE;
        }

        /** A folder that may not be read holds nothing for this bank. */
        @Override
        public FileVisitResult visitFileFailed(Path file, IOException exception) {
            return FileVisitResult.CONTINUE;
        }
    }
}
