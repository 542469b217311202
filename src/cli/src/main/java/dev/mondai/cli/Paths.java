package dev.mondai.cli;

import java.nio.file.Path;

/** Writes paths as users would. */
final class Paths {

    private Paths() {}

    /** Relative to the current folder where it lies below it. */
    static String shown(Path path, Path folder) {
        return path.startsWith(folder) && !path.equals(folder)
                ? folder.relativize(path).toString()
                : path.toString();
    }
}
