package dev.mondai.exporter.anki;

import dev.mondai.diagnostic.Diagnostic;
import dev.mondai.diagnostic.DiagnosticSink;
import dev.mondai.diagnostic.Location;
import dev.mondai.model.BankInfo;
import dev.mondai.spi.ExportContext;
import dev.mondai.spi.Option;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Where a bank's lock file lies: where the user says, else beside the output; nowhere where that goes to a stream.
 *
 * @param file the lock file, whether or not it is there yet
 */
record LockPlace(Optional<Path> file) {

    private static final String SUFFIX = ".anki.lock";

    /**
     * The place for an export.
     *
     * @param option names the file
     * @param suffix the end of the output's name, which the lock's takes the place of
     */
    static LockPlace of(ExportContext context, Option option, String suffix) {
        Optional<Path> named = context.options().file(option);
        return new LockPlace(
                named.isPresent() || context.isForStream()
                        ? named
                        : Optional.of(beside(context.destination(), suffix)));
    }

    private static Path beside(Path output, String suffix) {
        String name = output.getFileName().toString();
        String bank = name.endsWith(suffix) ? name.substring(0, name.length() - suffix.length()) : name;
        return output.resolveSibling(bank + SUFFIX);
    }

    /** What the file says; nothing where there is none. */
    LockFile read() throws IOException {
        return file.isPresent() ? LockFile.read(file.get()) : LockFile.empty();
    }

    /** Tells what is wrong with the lock that was read here. */
    void check(LockFile lock, BankInfo bank, DiagnosticSink diagnostics) {
        String name = name();
        lock.brokenLines()
                .forEach(line ->
                        diagnostics.report(Diagnostic.at(Location.of(name, line), AnkiCode.LOCK_BROKEN, name, line)));
        if (lock.isOfOtherBank(bank.id())) {
            diagnostics.report(
                    Diagnostic.of(AnkiCode.LOCK_OF_OTHER_BANK, name, lock.bank().orElseThrow(), bank.id()));
        }
    }

    /** The file's name for messages. */
    String name() {
        return file.map(Path::getFileName).map(String::valueOf).orElse("");
    }
}
