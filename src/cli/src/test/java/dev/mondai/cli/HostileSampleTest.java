package dev.mondai.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mondai.convert.Formats;
import dev.mondai.spi.BankExporter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Nothing that runs passes from a source into any output, and every output stays what it should be. */
class HostileSampleTest {

    private static final Path SAMPLE = Path.of(System.getProperty("mondai.root"), "samples", "hostile");

    @TempDir
    private static Path out;

    private static Map<String, byte[]> outputs;

    @BeforeAll
    static void convert() throws IOException {
        ToolRun run = ToolRun.in(out, "convert", SAMPLE.toString(), "--to", targets(), "--keep-going");
        assertThat(run.errors()).doesNotContain("[unexpected]");
        outputs = OutputBytes.of(out);
    }

    private static String targets() {
        return Formats.installed().exporters().stream().map(BankExporter::id).collect(Collectors.joining(","));
    }

    static Stream<String> outputs() {
        return outputs.keySet().stream();
    }

    @Test
    void reachesEveryTarget() {
        assertThat(Formats.installed().exporters())
                .allSatisfy(exporter ->
                        assertThat(out.resolve("hostile" + exporter.suffix())).exists());
    }

    @ParameterizedTest
    @MethodSource("outputs")
    void holdsNothingThatRuns(String name) throws Exception {
        assertThat(HtmlIn.output(name, outputs.get(name)).harm()).isEmpty();
    }

    /** That the search would find what the source holds. */
    @Test
    void isHostile() throws IOException {
        String source = Files.readString(SAMPLE.resolve("bank.md"));
        List<String> harm = Harm.in(Jsoup.parseBodyFragment(source).body());
        assertThat(harm)
                .contains("<script>", "<iframe>", "<form>", "<svg>", "<style>", "<object>", "b onclick=evil()")
                .anyMatch(found -> found.startsWith("a href=javascript:"));
        assertThat(Files.readString(SAMPLE.resolve("dot.svg"))).contains("onload=", "<script>");
    }

    @Test
    void carriesAnExplanationOf40000Characters(@TempDir Path folder) throws Exception {
        String words = "]]> 埠頭 <b onclick=\"evil()\">& ".repeat(40_000 / 30);
        String text = "# Long\n\n## Question\nIs it long?\n\n## Answer\nTrue\n\n## Explanation\n" + words + "\n\n"
                + "x".repeat(10_000) + "\n\nThe end of it.\n";
        Files.writeString(folder.resolve("long.md"), text);
        ToolRun run = ToolRun.in(folder, "convert", "long.md", "--to", targets(), "--keep-going", "--out", "out");
        assertThat(run.errors()).doesNotContain("[unexpected]");
        Map<String, byte[]> long40 = OutputBytes.of(folder.resolve("out"));
        for (Map.Entry<String, byte[]> output : long40.entrySet()) {
            assertThat(HtmlIn.output(output.getKey(), output.getValue()).harm())
                    .as(output.getKey())
                    .isEmpty();
        }
        assertThat(long40.entrySet().stream()
                        .filter(output -> OutputBytes.text(output.getValue()).contains("The end of it."))
                        .map(Map.Entry::getKey))
                .contains("long.moodle.xml", "long.json", "long.html", "long.csv", "long.gift.txt")
                .anyMatch(name -> name.startsWith("long.qti12.zip!"))
                .anyMatch(name -> name.startsWith("long.qti21.zip!"))
                .anyMatch(name -> name.startsWith("long.qti30.zip!"));
    }
}
