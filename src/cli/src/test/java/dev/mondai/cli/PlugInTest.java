package dev.mondai.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The example exporter of CONTRIBUTING.md, which no module of this build knows, is built here and plugged in. */
class PlugInTest {

    private static final Path EXAMPLE = Path.of(System.getProperty("mondai.root"), "docs", "example-exporter");
    private static final String BANK = """
            # Capitals

            ## Question
            What is the capital of Japan?

            ## Choices
            A. Kyoto
            B. Tokyo

            ## Answer
            B
            """;

    @TempDir
    private Path folder;

    @BeforeEach
    void writeTheBank() throws IOException {
        Files.writeString(folder.resolve("bank.md"), BANK);
    }

    @Test
    void isLoadedFromAJarThatTheUserNames() throws IOException {
        Path jar = jar(folder.resolve("outline.jar"));
        ToolRun run = ToolRun.in(folder, "convert", "bank.md", "--to", "outline", "--plugin", jar.toString());
        assertThat(run.errors()).endsWith("wrote bank.outline.txt\n");
        assertThat(Files.readString(folder.resolve("bank.outline.txt")))
                .isEqualTo("bank\n1. What is the capital of Japan?\n   = Tokyo\n");
    }

    @Test
    void isLoadedFromTheFolderBesideTheInstallation() throws IOException {
        Path plugIns = Files.createDirectories(folder.resolve("installation/plugins"));
        jar(plugIns.resolve("outline.jar"));
        List<String> arguments =
                List.of("convert", "bank.md", "--to", "outline", "--out", "-", "-O", "outline.numbers=false");
        ToolRun run = ToolRun.in(folder, "", plugIns, arguments);
        assertThat(run.output()).isEqualTo("bank\n- What is the capital of Japan?\n   = Tokyo\n");
    }

    @Test
    void isNeverLoadedFromTheCurrentFolder() throws IOException {
        jar(Files.createDirectories(folder.resolve("plugins")).resolve("outline.jar"));
        ToolRun run = ToolRun.in(folder, "convert", "bank.md", "--to", "outline");
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.errors()).contains("unknown target “outline”");
    }

    @Test
    void showsItsOptionsInTheListOfFormats() throws IOException {
        Path jar = jar(folder.resolve("outline.jar"));
        ToolRun run = ToolRun.in(folder, "formats", "--plugin", jar.toString());
        assertThat(run.output())
                .contains("outline.numbers=true|false")
                .contains("number the questions (default: true)");
    }

    @Test
    void isNamedWhereItCannotBeLoaded() throws IOException {
        Path jar = folder.resolve("broken.jar");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(jar))) {
            zip.putNextEntry(new ZipEntry("META-INF/services/dev.mondai.spi.BankExporter"));
            zip.write("dev.example.Missing".getBytes(StandardCharsets.UTF_8));
        }
        ToolRun run = ToolRun.in(folder, "formats", "--plugin", jar.toString());
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.errors()).contains("error[format-broken]").contains("dev.example.Missing");
    }

    /** What {@code mvn package} makes of the example's folder. */
    private Path jar(Path jar) throws IOException {
        Path classes = Files.createDirectories(folder.resolve("classes"));
        compile(classes);
        try (OutputStream out = Files.newOutputStream(jar);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            add(classes, zip);
            add(EXAMPLE.resolve("src/main/resources"), zip);
        }
        return jar;
    }

    private static void compile(Path classes) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter messages = new StringWriter();
        try (StandardJavaFileManager files =
                        compiler.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8);
                Stream<Path> sources = Files.walk(EXAMPLE.resolve("src/main/java"))) {
            List<Path> java =
                    sources.filter(path -> path.toString().endsWith(".java")).toList();
            List<String> options = List.of(
                    "-d",
                    classes.toString(),
                    "--release",
                    "17",
                    "-Werror",
                    "-proc:none",
                    "-classpath",
                    System.getProperty("java.class.path"));
            boolean compiled = compiler.getTask(
                            messages, files, null, options, null, files.getJavaFileObjectsFromPaths(java))
                    .call();
            assertThat(compiled).as(messages.toString()).isTrue();
        }
    }

    private static void add(Path from, ZipOutputStream zip) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                zip.putNextEntry(new ZipEntry(from.relativize(file).toString().replace('\\', '/')));
                Files.copy(file, zip);
            }
        }
    }
}
