package dev.mondai.input.markdown;

import dev.mondai.diagnostic.DiagnosticSink;
import dev.mondai.spi.BankSource;
import dev.mondai.spi.BankSource.SourceFile;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The settings of a bank's files: those of the nearest folder above that has any, up to the bank's root. So a folder is read
 * alike by itself and as part of a larger bank.
 */
final class FolderSettings {

    private static final String FILE = "mondai.yaml";

    private final Path root;
    private final DiagnosticSink diagnostics;
    private final Map<Path, BankSettings> byFolder = new LinkedHashMap<>();

    FolderSettings(BankSource bank, DiagnosticSink diagnostics) throws IOException {
        this.root = bank.root();
        this.diagnostics = diagnostics;
        byFolder.put(root, read(root));
    }

    /** What holds for the bank as a whole. */
    BankSettings ofBank() {
        return byFolder.get(root);
    }

    BankSettings of(SourceFile file) throws IOException {
        return of(file.base() == null ? root : file.path().getParent());
    }

    /** All that were read. */
    Collection<BankSettings> all() {
        return byFolder.values();
    }

    private BankSettings of(@Nullable Path folder) throws IOException {
        Path nearest = folder;
        while (nearest != null && nearest.startsWith(root) && !nearest.equals(root)) {
            if (byFolder.containsKey(nearest) || Files.isRegularFile(nearest.resolve(FILE))) {
                byFolder.putIfAbsent(nearest, read(nearest));
                return byFolder.get(nearest);
            }
            nearest = nearest.getParent();
        }
        return ofBank();
    }

    private BankSettings read(Path folder) throws IOException {
        Path file = folder.resolve(FILE);
        String name = root.relativize(file).toString().replace(File.separatorChar, '/');
        return Files.isRegularFile(file)
                ? BankSettings.read(name, Files.readAllBytes(file), diagnostics)
                : BankSettings.none();
    }
}
