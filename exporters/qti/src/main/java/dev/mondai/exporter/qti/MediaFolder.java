package dev.mondai.exporter.qti;

import dev.mondai.archive.ReproducibleZip;
import dev.mondai.text.MediaFile;
import dev.mondai.text.MediaSource;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The media of a package, each once, under names of ASCII letters and digits: one player does not find a file whose name
 * needs percent-encoding.
 */
final class MediaFolder {

    private final String folder;
    private final Map<String, MediaFile> waiting = new LinkedHashMap<>();
    private final Set<String> known = new LinkedHashSet<>();
    private final Set<String> used = new LinkedHashSet<>();

    /**
     * An empty folder.
     *
     * @param folder its name with a slash at the end
     */
    MediaFolder(String folder) {
        this.folder = folder;
    }

    /** The address of media, which for a file begins with a prefix. */
    String address(MediaSource source, String prefix) {
        if (!(source instanceof MediaFile file)) {
            return source.address();
        }
        String path = folder + file.contentName();
        used.add(path);
        if (known.add(path)) {
            waiting.put(path, file);
        }
        return prefix + path;
    }

    /** The paths that have been asked for since this was called last. */
    List<String> takeUsed() {
        List<String> paths = new ArrayList<>(used);
        used.clear();
        return paths;
    }

    /** The paths of all media. */
    Set<String> paths() {
        return known;
    }

    /** Writes what has not been written yet. */
    void writeTo(ReproducibleZip zip) throws IOException {
        for (Map.Entry<String, MediaFile> file : waiting.entrySet()) {
            try (InputStream content = file.getValue().open()) {
                zip.add(file.getKey(), content);
            }
        }
        waiting.clear();
    }
}
