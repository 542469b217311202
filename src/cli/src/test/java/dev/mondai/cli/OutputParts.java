package dev.mondai.cli;

import dev.mondai.exporter.anki.ApkgDump;
import dev.mondai.exporter.excel.WorkbookDump;
import dev.mondai.exporter.html.PageDump;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * The outputs of a conversion as the files of {@code expected/}: text and folders as they are, QTI packages unzipped into a folder each,
 * workbooks and decks as dumps.
 */
final class OutputParts {

    private OutputParts() {}

    /**
     * Contents by path below {@code expected/}.
     *
     * @param folder holds the outputs of one bank
     * @param bank its name
     */
    static Map<String, byte[]> of(Path folder, String bank) throws IOException {
        Map<String, byte[]> parts = new TreeMap<>();
        try (var files = Files.list(folder)) {
            for (Path file : files.sorted().toList()) {
                String suffix = file.getFileName().toString().substring(bank.length() + 1);
                if (Files.isDirectory(file)) {
                    addFolder(file, suffix, parts);
                } else {
                    add(file, suffix, parts);
                }
            }
        }
        return parts;
    }

    /** What the output with a suffix is called in {@code expected/}: a file, or of a package a folder. */
    static String goldenName(String suffix) {
        return switch (suffix) {
            case "xlsx" -> "excel.txt";
            case "apkg" -> "apkg.txt";
            case "json" -> "bank.json";
            case "html" -> "page.html";
            default -> suffix.replaceFirst("\\.zip$", "");
        };
    }

    private static void addFolder(Path folder, String name, Map<String, byte[]> parts) throws IOException {
        try (var files = Files.list(folder)) {
            for (Path file : files.toList()) {
                parts.put(name + "/" + file.getFileName(), Files.readAllBytes(file));
            }
        }
    }

    private static void add(Path file, String suffix, Map<String, byte[]> parts) throws IOException {
        String name = goldenName(suffix);
        switch (suffix) {
            case "xlsx" -> parts.put(name, text(WorkbookDump.of(file)));
            case "apkg" -> parts.put(name, text(ApkgDump.of(file)));
            case "html" -> parts.put(name, text(PageDump.of(file)));
            default -> {
                if (suffix.endsWith(".zip")) {
                    unzip(file, name, parts);
                } else {
                    parts.put(name, Files.readAllBytes(file));
                }
            }
        }
    }

    private static void unzip(Path file, String folder, Map<String, byte[]> parts) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile(), StandardCharsets.UTF_8)) {
            for (Enumeration<? extends ZipEntry> entries = zip.entries(); entries.hasMoreElements(); ) {
                ZipEntry entry = entries.nextElement();
                if (!entry.isDirectory()) {
                    parts.put(
                            folder + "/" + entry.getName(),
                            zip.getInputStream(entry).readAllBytes());
                }
            }
        }
    }

    private static byte[] text(String dump) {
        return dump.getBytes(StandardCharsets.UTF_8);
    }
}
