package dev.mondai.input.markdown.syntax;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.function.Supplier;

/**
 * Files for the content of {@code data:} addresses, one for each content however often it stands in a bank: like all
 * media, these too travel as references and not as bytes.
 */
final class DataFiles {

    private final Supplier<Path> folder;

    /** @param folder asked when there is something to be put away */
    DataFiles(Supplier<Path> folder) {
        this.folder = folder;
    }

    /** The file that holds a content. */
    Path fileOf(byte[] content) {
        String name = HexFormat.of().formatHex(MediaFiles.sha256().digest(content));
        Path file = folder.get().resolve(name);
        try {
            if (!Files.exists(file)) {
                Files.write(file, content);
            }
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
