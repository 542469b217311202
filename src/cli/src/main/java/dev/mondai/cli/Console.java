package dev.mondai.cli;

import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a run has from its surroundings.
 *
 * @param out what was asked for; UTF-8
 * @param err diagnostics, progress and the closing line; UTF-8
 * @param folder the current folder, absolute
 * @param locale the user's language
 * @param environment the environment variables
 * @param terminal whether somebody watches {@code err}
 * @param plugIns the folder of plug-ins that belongs to the installation; null where there is none
 */
public record Console(
        InputStream in,
        PrintStream out,
        PrintStream err,
        Path folder,
        Locale locale,
        Map<String, String> environment,
        boolean terminal,
        @Nullable Path plugIns) {

    public Console {
        environment = Map.copyOf(environment);
    }

    /** The same in another language. */
    public Console in(Locale newLocale) {
        return new Console(in, out, err, folder, newLocale, environment, terminal, plugIns);
    }
}
