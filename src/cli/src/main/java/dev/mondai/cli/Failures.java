package dev.mondai.cli;

import dev.mondai.convert.OutputException;
import dev.mondai.diagnostic.Diagnostic;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Objects;

/** Says in one line which file could not be read or written, and why. */
final class Failures {

    private Failures() {}

    static Diagnostic of(IOException failure, Path folder) {
        if (failure instanceof OutputException output) {
            String path = Paths.shown(output.path(), folder);
            return Diagnostic.of(CommandCode.FILE_FAILED, path, reason(origin(output)));
        }
        if (failure instanceof FileSystemException at && at.getFile() != null) {
            return Diagnostic.of(CommandCode.FILE_FAILED, Paths.shown(Path.of(at.getFile()), folder), reason(at));
        }
        return Diagnostic.of(CommandCode.INPUT_OUTPUT_FAILED, reason(failure));
    }

    static Diagnostic standardOutput() {
        return Diagnostic.of(CommandCode.FILE_FAILED, "standard output", "cannot be written");
    }

    /** The first failure: what XML libraries wrap round it does not help users. */
    private static Throwable origin(Throwable failure) {
        Throwable origin = failure;
        for (Throwable cause = failure.getCause(); cause != null; cause = cause.getCause()) {
            origin = cause;
        }
        return origin;
    }

    private static String reason(Throwable failure) {
        if (failure instanceof AccessDeniedException) {
            return "permission denied";
        }
        if (failure instanceof NoSuchFileException) {
            return "no such file or folder";
        }
        if (failure instanceof FileSystemException at && at.getReason() != null) {
            return at.getReason();
        }
        String message = Objects.requireNonNullElse(failure.getMessage(), "");
        return message.isBlank() ? failure.getClass().getSimpleName() : message;
    }
}
