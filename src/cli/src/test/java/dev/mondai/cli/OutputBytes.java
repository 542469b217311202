package dev.mondai.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** The outputs of a conversion as they are; what is in an archive by the archive's name, {@code !} and its own. */
final class OutputBytes {

    private OutputBytes() {}

    static Map<String, byte[]> of(Path folder) throws IOException {
        Map<String, byte[]> bytes = new TreeMap<>();
        try (var files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String name = folder.relativize(file).toString().replace('\\', '/');
                if (name.matches(".*\\.(zip|xlsx|apkg)")) {
                    unzip(file, name, bytes);
                } else {
                    bytes.put(name, Files.readAllBytes(file));
                }
            }
        }
        return bytes;
    }

    static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static void unzip(Path file, String name, Map<String, byte[]> bytes) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile(), StandardCharsets.UTF_8)) {
            for (ZipEntry entry : zip.stream().map(ZipEntry.class::cast).toList()) {
                bytes.put(
                        name + "!" + entry.getName(), zip.getInputStream(entry).readAllBytes());
            }
        }
    }
}
