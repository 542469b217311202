package dev.mondai.exporter.qti;

import dev.mondai.diagnostic.Diagnostic;
import dev.mondai.diagnostic.Diagnostics;
import dev.mondai.model.BankInfo;
import dev.mondai.model.Question;
import dev.mondai.spi.BankExporter;
import dev.mondai.spi.QuestionSink;
import dev.mondai.text.RichText;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * What an exporter made of some questions.
 *
 * @param files the texts of the package's files by name, in their order
 * @param diagnostics what it told
 * @param bytes the package itself
 */
record ExportedPackage(Map<String, String> files, List<Diagnostic> diagnostics, byte[] bytes) {

    private static final BankInfo BANK = new BankInfo("見本", "sample", null, RichText.EMPTY);

    static ExportedPackage of(BankExporter exporter, Question... questions) {
        return of(exporter, Map.of(), questions);
    }

    static ExportedPackage of(BankExporter exporter, Map<String, String> options, Question... questions) {
        try {
            Path folder = Files.createTempDirectory("qti");
            ExportedPackage exported = export(folder, exporter, options, questions);
            try (Stream<Path> left = Files.list(folder)) {
                for (Path file : left.toList()) {
                    Files.delete(file);
                }
            }
            Files.delete(folder);
            return exported;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ExportedPackage export(
            Path folder, BankExporter exporter, Map<String, String> options, Question... questions) throws IOException {
        Diagnostics diagnostics = new Diagnostics();
        FolderContext context = new FolderContext(folder, exporter, options, diagnostics);
        try (QuestionSink sink = exporter.open(context)) {
            sink.begin(BANK);
            for (Question question : questions) {
                sink.question(question);
            }
            sink.finish();
        }
        byte[] bytes = Files.readAllBytes(context.output());
        return new ExportedPackage(unzipped(context.output()), diagnostics.all(), bytes);
    }

    private static Map<String, String> unzipped(Path zip) throws IOException {
        Map<String, String> files = new LinkedHashMap<>();
        try (InputStream in = Files.newInputStream(zip);
                ZipInputStream entries = new ZipInputStream(in)) {
            for (ZipEntry entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
                files.put(entry.getName(), new String(entries.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return files;
    }

    /** The only file whose name begins like this. */
    String file(String prefix) {
        List<String> names =
                files.keySet().stream().filter(name -> name.startsWith(prefix)).toList();
        if (names.size() != 1) {
            throw new IllegalArgumentException("not one file " + prefix + ": " + files.keySet());
        }
        return files.get(names.get(0));
    }

    /** The ids of the diagnostics, in their order. */
    List<String> told() {
        return diagnostics.stream().map(diagnostic -> diagnostic.code().id()).toList();
    }
}
