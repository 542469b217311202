package dev.mondai.convert;

import java.io.IOException;
import java.nio.file.Path;

/** An output that could not be written. */
public final class OutputException extends IOException {

    private static final long serialVersionUID = 1L;

    private final transient Path path;

    OutputException(Path path, IOException cause) {
        super(path + ": " + cause.getMessage(), cause);
        this.path = path;
    }

    /** Where the output should have come to lie. */
    public Path path() {
        return path;
    }
}
