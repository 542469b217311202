package dev.mondai.input.markdown;

import dev.mondai.diagnostic.Diagnostic;
import dev.mondai.diagnostic.DiagnosticSink;
import dev.mondai.diagnostic.Diagnostics;
import dev.mondai.diagnostic.Location;
import dev.mondai.model.BankInfo;
import dev.mondai.model.ChoiceQuestion;
import dev.mondai.model.Question;
import dev.mondai.spi.BankSource;
import dev.mondai.spi.BankSource.SourceFile;
import dev.mondai.spi.OptionValues;
import dev.mondai.spi.QuestionSink;
import dev.mondai.spi.ReadContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the reader makes of a bank, for tests: {@code ReadBank.of("# Title …")}. */
final class ReadBank implements QuestionSink, ReadContext {

    private final Diagnostics diagnostics = new Diagnostics();
    private final List<Question> questions = new ArrayList<>();
    private final List<String> leftOut = new ArrayList<>();
    private final Map<String, String> options;
    private int incomplete;
    private @Nullable BankInfo info;
    private boolean finished;

    private ReadBank(Map<String, String> options) {
        this.options = options;
    }

    /** A bank of one file {@code bank.md} that the user named. */
    static ReadBank of(String markdown) {
        return of(markdown.getBytes(StandardCharsets.UTF_8));
    }

    static ReadBank of(byte[] markdown) {
        return inFolder(Map.of("bank.md", markdown), true);
    }

    /** The files of a folder, by their names below it. */
    static ReadBank ofFolder(Map<String, String> files) {
        Map<String, byte[]> bytes = new TreeMap<>();
        files.forEach((name, text) -> bytes.put(name, text.getBytes(StandardCharsets.UTF_8)));
        return inFolder(bytes, false);
    }

    /** A bank with one file where it lies. */
    static ReadBank ofFile(Path file) {
        return ofFile(file, Map.of());
    }

    /** The same with options of the reader. */
    static ReadBank ofFile(Path file, Map<String, String> options) {
        Path folder = file.toAbsolutePath().getParent();
        String name = file.getFileName().toString();
        return of(folder, List.of(new SourceFile(name, file, List.of(), true, folder)), options);
    }

    static ReadBank of(Path root, List<SourceFile> files) {
        return of(root, files, Map.of());
    }

    private static ReadBank of(Path root, List<SourceFile> files, Map<String, String> options) {
        ReadBank bank = new ReadBank(options);
        try {
            new MarkdownReader().read(new BankSource("bank", root, files), bank, bank);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bank;
    }

    private static ReadBank inFolder(Map<String, byte[]> files, boolean namedAlone) {
        try {
            Path root = Files.createTempDirectory("mondai-reader");
            List<SourceFile> sources = new ArrayList<>();
            for (String name : files.keySet()) {
                Path file = root.resolve(name);
                Files.createDirectories(file.getParent());
                Files.write(file, files.get(name));
                if (!name.endsWith(".yaml")) {
                    sources.add(new SourceFile(name, file, folders(name), namedAlone, file.getParent()));
                }
            }
            ReadBank bank = of(root, sources);
            delete(root);
            return bank;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }

    private static List<String> folders(String name) {
        List<String> parts = List.of(name.split("/"));
        return parts.subList(0, parts.size() - 1);
    }

    BankInfo info() {
        return Objects.requireNonNull(info);
    }

    List<Question> questions() {
        return questions;
    }

    /** The only question, read without an error. */
    ChoiceQuestion question() {
        if (questions.size() != 1) {
            throw new AssertionError(questions.size() + " questions; " + told());
        }
        return (ChoiceQuestion) questions.get(0);
    }

    /** The only question, read without errors and warnings. */
    ChoiceQuestion cleanly() {
        if (!diagnostics.all().isEmpty()) {
            throw new AssertionError(told());
        }
        return question();
    }

    List<String> leftOut() {
        return leftOut;
    }

    boolean isFinished() {
        return finished;
    }

    /** The codes of all diagnostics. */
    List<String> codes() {
        return diagnostics.all().stream().map(d -> d.code().id()).toList();
    }

    /** All diagnostics as lines {@code file:line:column: severity[code]: message}, each with its hint below. */
    String told() {
        StringBuilder lines = new StringBuilder();
        for (Diagnostic diagnostic : diagnostics.all()) {
            Location place = diagnostic.location();
            lines.append(place == null ? "-" : place.file() + ":" + place.line() + ":" + place.column())
                    .append(": ")
                    .append(diagnostic.severity().name().toLowerCase(Locale.ROOT))
                    .append("[" + diagnostic.code().id() + "]: ")
                    .append(diagnostic.message(Locale.ENGLISH))
                    .append('\n');
            diagnostic.hint(Locale.ENGLISH).ifPresent(hint -> lines.append("    " + hint + "\n"));
        }
        return lines.toString();
    }

    @Override
    public OptionValues options() {
        return OptionValues.of("markdown", new MarkdownReader().options(), options);
    }

    @Override
    public DiagnosticSink diagnostics() {
        return diagnostics;
    }

    List<Diagnostic> allDiagnostics() {
        return diagnostics.all();
    }

    @Override
    public void leaveOut(String name, Location source) {
        leftOut.add(name + " " + source.line());
    }

    @Override
    public void incomplete() {
        incomplete++;
    }

    /** How many questions were pushed that lack a part. */
    int incompleteOnes() {
        return incomplete;
    }

    @Override
    public Path temporaryFolder() {
        try {
            Path folder = Files.createTempDirectory("mondai-reader-media");
            folder.toFile().deleteOnExit();
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void begin(BankInfo bank) {
        info = bank;
    }

    @Override
    public void question(Question question) {
        questions.add(question);
    }

    @Override
    public void finish() {
        finished = true;
    }

    @Override
    public void close() {
        finished = finished && info != null;
    }
}
