package dev.mondai.cli;

import dev.mondai.convert.Formats;
import dev.mondai.convert.UsageException;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.cli.CommandLine;
import org.jspecify.annotations.Nullable;

/**
 * The formats of a run: the built-in ones, those of the jars in the installation's folder {@code plugins}, and those of
 * {@code --plugin}. The current folder is never looked at: a bank from the web must not bring code.
 */
final class PlugIns {

    private PlugIns() {}

    static Formats formats(CommandLine line, Console console) throws IOException {
        List<Path> jars = new ArrayList<>(installed(console.plugIns()));
        String[] named = line.getOptionValues(Arguments.PLUGIN);
        for (String jar : named == null ? new String[0] : named) {
            Path path = console.folder().resolve(jar);
            if (!Files.isRegularFile(path)) {
                throw new UsageException(CommandCode.PLUGIN_MISSING, jar);
            }
            jars.add(path);
        }
        return jars.isEmpty() ? Formats.installed() : Formats.in(loader(jars));
    }

    private static List<Path> installed(@Nullable Path folder) throws IOException {
        if (folder == null) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".jar"))
                    .sorted()
                    .toList();
        }
    }

    /** Never closed: formats load their classes from it as long as the process lives. */
    private static ClassLoader loader(List<Path> jars) throws MalformedURLException {
        URL[] urls = new URL[jars.size()];
        for (int i = 0; i < urls.length; i++) {
            urls[i] = jars.get(i).toUri().toURL();
        }
        return new URLClassLoader(urls, PlugIns.class.getClassLoader());
    }
}
