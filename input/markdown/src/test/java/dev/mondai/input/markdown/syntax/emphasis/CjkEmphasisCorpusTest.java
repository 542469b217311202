package dev.mondai.input.markdown.syntax.emphasis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** The published test vectors of the CJK-friendly rule, read from the developers' shared folder. */
class CjkEmphasisCorpusTest {

    private static final int VECTORS = 126;

    @Test
    void passesEveryPublishedVector() throws IOException {
        List<String> cases = Files.readAllLines(corpus());
        assertThat(cases).hasSize(VECTORS).allSatisfy(CjkEmphasisCorpusTest::check);
    }

    private static Path corpus() {
        Path cases = Path.of(System.getProperty("mondai.shared", ""), "corpus", "cjk-emphasis", "cases.tsv");
        if (!Files.exists(cases)) {
            if ("true".equals(System.getenv("CI"))) {
                fail("The shared folder is not there: %s", cases);
            }
            abort("Needs the developers' shared folder");
        }
        return cases;
    }

    private static void check(String line) {
        String[] fields = line.split("\t", -1);
        assertThat(EmphasisHtml.html(EmphasisHtml.friendly(unquote(fields[0]))))
                .as(fields[0])
                .isEqualTo(unquote(fields[1]));
    }

    /** A JSON string is a YAML string in double quotes. */
    private static String unquote(String json) {
        return (String) new Load(LoadSettings.builder().build()).loadFromString(json);
    }
}
