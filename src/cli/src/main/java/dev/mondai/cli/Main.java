package dev.mondai.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Where the process begins. */
public final class Main {

    /** Set by the launcher, which can ask: Java cannot tell whether standard error alone is a terminal. */
    private static final String TERMINAL_PROPERTY = "mondai.terminal";

    private Main() {}

    /** Runs a command and ends the process with its exit status. */
    public static void main(String[] arguments) {
        Console console = new Console(
                System.in,
                utf8(FileDescriptor.out),
                utf8(FileDescriptor.err),
                Path.of("").toAbsolutePath(),
                Language.of(System.getenv()),
                System.getenv(),
                Boolean.getBoolean(TERMINAL_PROPERTY),
                plugIns());
        int status = new MondaiTool(console).run(arguments);
        console.out().flush();
        console.err().flush();
        System.exit(status);
    }

    private static PrintStream utf8(FileDescriptor descriptor) {
        return new PrintStream(new FileOutputStream(descriptor), false, StandardCharsets.UTF_8);
    }

    /** The folder {@code plugins} beside the jar that this class is in. */
    private static @Nullable Path plugIns() {
        try {
            Path jar = Path.of(Main.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            Path folder = jar.resolveSibling("plugins");
            return Files.isRegularFile(jar) && Files.isDirectory(folder) ? folder : null;
        } catch (URISyntaxException e) {
            throw new IllegalStateException("a class has a place", e);
        }
    }
}
