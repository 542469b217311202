package dev.mondai.exporter.anki;

import dev.mondai.text.MediaFile;
import dev.mondai.text.MediaSource;
import java.util.LinkedHashMap;
import java.util.Map;

/** The media of a package: equal bytes, equal name, whatever the files were called. */
final class Media {

    /** Begins the names of files that no field refers to: Anki imports them too, and never calls them unused. */
    static final String KEPT = "_";

    private static final String PREFIX = "mondai-";

    private final Map<String, MediaFile> files = new LinkedHashMap<>();

    /**
     * The address of a medium, which is in the package from now on unless it lies in the web.
     *
     * @param start begins its name
     */
    String address(String start, MediaSource source) {
        if (!(source instanceof MediaFile file)) {
            return source.address();
        }
        String name = start + PREFIX + file.contentName();
        files.putIfAbsent(name, file);
        return name;
    }

    /** All media named so far, by their names in the package. */
    Map<String, MediaFile> files() {
        return files;
    }
}
