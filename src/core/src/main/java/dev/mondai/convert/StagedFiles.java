package dev.mondai.convert;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Files that are written to temporary places, and moved to their own together. */
final class StagedFiles {

    private final Workspace workspace;
    private final List<Path> inputs;
    private final Map<Path, Path> hiddenFolders = new HashMap<>();
    private final Map<Path, Path> byFinalPlace = new LinkedHashMap<>();

    /** @param inputs files that no output may replace */
    StagedFiles(Workspace workspace, List<Path> inputs) {
        this.workspace = workspace;
        this.inputs = List.copyOf(inputs);
    }

    /**
     * A temporary place on the same file system as a final place.
     *
     * @param place absolute
     * @throws UsageException if the final place is taken by an input, by a folder or by another output
     */
    Path stage(Path place) throws IOException {
        check(place);
        Path folder = hiddenFolder(parent(place)).resolve(String.valueOf(byFinalPlace.size()));
        Path now = Files.createDirectory(folder).resolve(place.getFileName());
        if (byFinalPlace.putIfAbsent(place, now) != null) {
            throw new UsageException(ConvertCode.OUTPUT_TWICE, place);
        }
        return now;
    }

    /** An empty folder on the same file system as a final place. */
    Path scratchFolder(Path place) throws IOException {
        return Files.createTempDirectory(hiddenFolder(parent(place)), "scratch-");
    }

    /** Deletes a folder before its time. */
    void delete(Path scratchFolder) throws IOException {
        workspace.delete(scratchFolder);
    }

    /** Where the file with a final place lies until it is moved. */
    Path now(Path place) {
        return Objects.requireNonNull(byFinalPlace.get(place), "not staged");
    }

    /**
     * Moves files to their places.
     *
     * @return the places of those that were written
     */
    List<Path> moveIntoPlace(List<Path> places) throws IOException {
        List<Path> written =
                places.stream().filter(place -> Files.exists(now(place))).toList();
        workspace.uninterrupted(() -> {
            for (Path place : written) {
                move(now(place), place);
            }
        });
        return written;
    }

    private static void move(Path now, Path place) throws IOException {
        try {
            Files.move(now, place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new OutputException(place, e);
        }
    }

    private Path hiddenFolder(Path parent) throws IOException {
        Path known = hiddenFolders.get(parent);
        if (known != null) {
            return known;
        }
        try {
            Path made = workspace.newFolder(parent);
            hiddenFolders.put(parent, made);
            return made;
        } catch (IOException e) {
            throw new OutputException(parent, e);
        }
    }

    private static Path parent(Path place) {
        return Objects.requireNonNull(place.getParent(), "a file has a folder");
    }

    private void check(Path place) throws IOException {
        if (Files.isDirectory(place)) {
            throw new UsageException(ConvertCode.OUTPUT_IS_FOLDER, place);
        }
        if (!Files.exists(place)) {
            return;
        }
        for (Path input : inputs) {
            // The same file also through a link, or written in other letters where case does not matter.
            if (Files.isSameFile(place, input)) {
                throw new UsageException(ConvertCode.OUTPUT_IS_INPUT, place, input);
            }
        }
    }
}
