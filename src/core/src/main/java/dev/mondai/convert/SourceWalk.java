package dev.mondai.convert;

import dev.mondai.spi.BankSource.SourceFile;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds the files of a bank in a folder, in an order that is the same on every machine: by name, a folder where its name
 * stands.
 *
 * <p>What begins with {@code .} or {@code _} is no part of a bank, nor are folders called {@code expected} (the golden
 * files of the samples). Links to folders are not followed: they could lead round in a circle.
 */
final class SourceWalk {

    private static final String GOLDEN_FILES = "expected";

    private final Predicate<String> taken;

    /** @param taken says of a file's name whether a reader takes it */
    SourceWalk(Predicate<String> taken) {
        this.taken = taken;
    }

    List<Entry> files(Path folder) throws IOException {
        List<Entry> entries = new ArrayList<>();
        collect(folder, List.of(), entries);
        return entries;
    }

    private void collect(Path folder, List<String> categories, List<Entry> entries) throws IOException {
        for (Path child : children(folder)) {
            String name = child.getFileName().toString();
            if (Files.isDirectory(child, LinkOption.NOFOLLOW_LINKS)) {
                if (!name.equals(GOLDEN_FILES)) {
                    collect(child, appended(categories, name), entries);
                }
            } else if (taken.test(name) && Files.isRegularFile(child)) {
                entries.add(new Entry(child, folder, categories, false));
            }
        }
    }

    private static List<Path> children(Path folder) throws IOException {
        try (Stream<Path> children = Files.list(folder)) {
            return children.filter(
                            child -> !FileNames.isSkipped(child.getFileName().toString()))
                    .sorted(Comparator.comparing(child -> child.getFileName().toString(), FileNames.BY_CODE_POINT))
                    .toList();
        }
    }

    private static List<String> appended(List<String> names, String name) {
        return Stream.concat(names.stream(), Stream.of(name)).toList();
    }

    /**
     * A file of a bank whose root is not yet known.
     *
     * @param base the folder that its relative addresses start from; null for a stream
     * @param folders the sub-folders on the way to it
     */
    record Entry(Path path, @Nullable Path base, List<String> folders, boolean namedAlone) {

        SourceFile below(Path root) {
            String name = base == null
                    ? path.getFileName().toString()
                    : root.relativize(path).toString().replace(File.separatorChar, '/');
            return new SourceFile(name, path, folders, namedAlone, base);
        }
    }
}
