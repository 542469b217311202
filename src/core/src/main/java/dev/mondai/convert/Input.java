package dev.mondai.convert;

import java.io.InputStream;
import java.nio.file.Path;

/** What the user named to be converted. */
sealed interface Input {

    /** A file or a folder, as the user wrote it. */
    record At(Path path) implements Input {}

    /** A stream whose text has no place. */
    record Stream(InputStream stream) implements Input {}
}
