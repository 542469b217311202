package dev.mondai.convert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mondai.convert.ConversionResult.LeftOut;
import dev.mondai.diagnostic.Severity;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConversionTest {

    private static final Formats FORMATS = Formats.of(
            List.of(new LineReader()),
            List.of(new NameExporter("plain", "never", false), new NameExporter("picky", "hard", true)));

    @TempDir
    private Path folder;

    @Test
    void feedsAllTargetsFromOneReading() throws IOException {
        write("bank.txt", "one\ntwo\n");
        ConversionResult result = convert("bank.txt").run();
        assertThat(result.questions()).isEqualTo(2);
        assertThat(result.written())
                .extracting(path -> path.getFileName().toString())
                .containsExactly("bank.plain", "bank.plain.lock", "bank.picky", "bank.picky.lock");
        assertThat(read("bank.plain")).isEqualTo(read("bank.picky")).isEqualTo("bank: one two.");
    }

    @Test
    void writesNothingAfterAnErrorOfTheReader() throws IOException {
        write("bank.txt", "one\nbad two\nhard three\n");
        write("bank.plain", "old");
        ConversionResult result = convert("bank.txt").run();
        assertThat(result.count(Severity.ERROR)).isEqualTo(2);
        assertThat(result.written()).isEmpty();
        assertThat(read("bank.plain")).isEqualTo("old");
        assertThat(names()).containsExactly("bank.plain", "bank.txt");
    }

    @Test
    void stopsOnlyTheTargetWhoseExporterHasAnError() throws IOException {
        write("bank.txt", "one\nhard two\n");
        ConversionResult result = convert("bank.txt").run();
        assertThat(result.hasErrors()).isTrue();
        assertThat(names()).containsExactly("bank.plain", "bank.plain.lock", "bank.txt");
    }

    @Test
    void stopsATargetInAllBanks() throws IOException {
        write("a.txt", "hard\n");
        write("b.txt", "easy\n");
        builder().input(Path.of("a.txt")).input(Path.of("b.txt")).build().run();
        assertThat(names()).doesNotContain("a.picky", "b.picky").contains("a.plain", "b.plain");
    }

    @Test
    void keepsGoingWithTheSoundQuestions() throws IOException {
        write("bank.txt", "one\nbad two\nhard three\n");
        ConversionResult result =
                builder().input(Path.of("bank.txt")).keepGoing(true).build().run();
        assertThat(result.hasErrors()).isTrue();
        assertThat(read("bank.plain")).isEqualTo("bank: one hard three.");
        assertThat(read("bank.picky")).isEqualTo("bank: one.");
        assertThat(result.leftOut()).extracting(LeftOut::name).containsExactly("bad two", "hard three");
        assertThat(result.leftOut()).extracting(LeftOut::target).containsExactly(null, "picky");
    }

    @Test
    void writesWhatAnErrorDoesNotSpoilOnlyWhereItKeepsGoing() throws IOException {
        write("bank.txt", "one\nflawed two\n");
        ConversionResult stopped = convert("bank.txt").run();
        assertThat(stopped.written()).isEmpty();
        ConversionResult result =
                builder().input(Path.of("bank.txt")).keepGoing(true).build().run();
        assertThat(result.hasErrors()).isTrue();
        assertThat(result.leftOut()).isEmpty();
        assertThat(result.incomplete()).isEqualTo(1);
        assertThat(read("bank.plain")).isEqualTo(read("bank.picky")).isEqualTo("bank: one flawed two.");
    }

    @Test
    void keepsGoingWithoutAnySoundQuestionWhereTheTargetTakesThat() throws IOException {
        write("bank.txt", "bad one\n");
        builder().input(Path.of("bank.txt")).keepGoing(true).build().run();
        assertThat(read("bank.picky")).isEqualTo("bank:.");
        assertThat(names()).doesNotContain("bank.plain");
    }

    @Test
    void saysThatABankIsEmpty() throws IOException {
        write("bank.txt", "");
        ConversionResult result = convert("bank.txt").run();
        assertThat(result.diagnostics()).extracting(d -> d.code()).containsExactly(ConvertCode.BANK_EMPTY);
    }

    @Test
    void makesErrorsOfWarningsWhenStrict() throws IOException {
        write("bank.txt", "odd one\n");
        assertThat(convert("bank.txt").run().written()).isNotEmpty();
        ConversionResult strict =
                builder().input(Path.of("bank.txt")).strict(true).build().run();
        assertThat(strict.count(Severity.ERROR)).isEqualTo(1);
        assertThat(strict.written()).isEmpty();
        ConversionResult going = builder()
                .input(Path.of("bank.txt"))
                .strict(true)
                .keepGoing(true)
                .build()
                .run();
        assertThat(going.hasErrors()).isTrue();
        assertThat(read("bank.picky")).isEqualTo("bank: odd one.");
        assertThat(going.leftOut()).isEmpty();
    }

    @Test
    void refusesToReplaceAnInputAlsoThroughALink() throws IOException {
        write("bank.txt", "one\n");
        Files.createSymbolicLink(folder.resolve("bank.plain"), folder.resolve("bank.txt"));
        assertThatThrownBy(() -> convert("bank.txt").run())
                .isInstanceOf(UsageException.class)
                .hasMessageContaining("would replace the input");
        assertThat(read("bank.txt")).isEqualTo("one\n");
    }

    @Test
    void leavesNothingBehindWhenWritingFails() throws IOException {
        write("bank.txt", "one\nfull\n");
        Conversion conversion =
                builder().input(Path.of("bank.txt")).out(Path.of("new/out")).build();
        assertThatThrownBy(conversion::run)
                .isInstanceOfSatisfying(
                        OutputException.class,
                        e -> assertThat(e.path()).isEqualTo(folder.resolve("new/out/bank.plain")));
        assertThat(names()).containsExactly("bank.txt");
    }

    @Test
    void writesToAStreamOnlyWhatIsGood() throws IOException {
        write("bank.txt", "one\n");
        ByteArrayOutputStream stream = new ByteArrayOutputStream();
        Conversion.Builder builder =
                Conversion.builder(FORMATS).folder(folder).target("picky").out(stream);
        assertThat(builder.input(Path.of("bank.txt")).build().run().streamed()).isTrue();
        assertThat(stream.toString(StandardCharsets.UTF_8)).isEqualTo("bank: one.");
        stream.reset();
        write("bank.txt", "hard\n");
        assertThat(builder.build().run().streamed()).isFalse();
        assertThat(stream.size()).isZero();
    }

    @Test
    void readsAStream() throws IOException {
        builder()
                .input(new ByteArrayInputStream("one".getBytes(StandardCharsets.UTF_8)))
                .build()
                .run();
        assertThat(read("stdin.plain")).isEqualTo("stdin: one.");
    }

    @Test
    void saysWhichOptionsThereAre() {
        Conversion.Builder unknown = builder().input(Path.of(".")).option("lines", "lout", "true");
        assertThatThrownBy(() -> unknown.build().run()).hasMessageContaining("lines.loud");
        Conversion.Builder format = builder().input(Path.of(".")).option("line", "loud", "true");
        assertThatThrownBy(() -> format.build().run()).hasMessageContaining("known: lines, picky, plain");
    }

    private Conversion convert(String input) {
        return builder().input(Path.of(input)).build();
    }

    private Conversion.Builder builder() {
        return Conversion.builder(FORMATS).folder(folder).target("plain").target("picky");
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }

    private String read(String name) throws IOException {
        return Files.readString(folder.resolve(name));
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
