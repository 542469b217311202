package dev.mondai.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Real documents in the developers' shared folder: read right, or told what is wrong, never a stack trace. */
@Tag("acceptance")
class CorpusTest {

    /**
     * The number of choices and the key of every question that an independent program was sure of. Where it was not
     * ({@code ?}), mondai finds two questions: the second one's number stands in the answer of the first.
     */
    @TestFactory
    Stream<DynamicTest> findsTheQuestionsOfRealDocuments(@TempDir Path out) throws IOException {
        Map<String, List<Expected>> files =
                Files.readAllLines(Consumer.shared("corpus").resolve("expected.tsv")).stream()
                        .map(Expected::of)
                        .collect(Collectors.groupingBy(Expected::file, TreeMap::new, Collectors.toList()));
        return files.entrySet().stream()
                .map(file -> DynamicTest.dynamicTest(file.getKey(), () -> check(file.getKey(), file.getValue(), out)));
    }

    /** A row of the table: where a question starts, how many choices it has, and the letters of the right ones. */
    private record Expected(String file, int line, int choices, String key) {

        static Expected of(String row) {
            String[] cells = row.split("\t");
            return new Expected(cells[0], Integer.parseInt(cells[1]), Integer.parseInt(cells[2]), cells[3]);
        }

        boolean isSure() {
            return !key.equals("?");
        }

        String asFound() {
            return line + " " + choices + " " + key;
        }
    }

    private static void check(String name, List<Expected> expected, Path out) throws IOException {
        Path document = Consumer.shared("corpus").resolve(name);
        Run run = Run.mondai("convert", document.toString(), "--to", "json", "--out", out.toString(), "--lang", "en");
        assertThat(run.status()).as(run.errors()).isZero();
        String bank = document.getFileName().toString().replace(".md", ".json");
        List<String> found = found(out.resolve(bank));
        assertThat(found)
                .containsAll(expected.stream()
                        .filter(Expected::isSure)
                        .map(Expected::asFound)
                        .toList());
        long split = expected.stream().filter(e -> !e.isSure()).count();
        assertThat(found).hasSize(expected.size() + (int) split);
    }

    /**
     * Each question's line, number of choices and letters of the right ones. The line comes last in the file; {@code
     * correct} is true or false for a choice, and a text among the feedback.
     */
    private static List<String> found(Path json) throws IOException {
        List<String> found = new ArrayList<>();
        StringBuilder key = new StringBuilder();
        int choices = 0;
        try (JsonParser parser = new JsonFactory().createParser(json.toFile())) {
            while (parser.nextToken() != null) {
                boolean field = parser.currentToken() == JsonToken.FIELD_NAME;
                if (field && "correct".equals(parser.currentName())) {
                    JsonToken value = parser.nextToken();
                    key.append(value == JsonToken.VALUE_TRUE ? Character.toString('A' + choices) : "");
                    choices += value.isBoolean() ? 1 : 0;
                } else if (field && "line".equals(parser.currentName())) {
                    found.add(parser.nextIntValue(0) + " " + choices + " " + key);
                    key.setLength(0);
                    choices = 0;
                }
            }
        }
        return found;
    }

    @ParameterizedTest
    @ValueSource(strings = {"json", "moodle", "qti12", "qti21", "qti22", "qti30", "excel", "anki"})
    void convertsTheTeamsOwnDocument(String target, @TempDir Path out) {
        Path seed = Consumer.shared("corpus/seed");
        Run run = Run.mondai("convert", seed.toString(), "--to", target, "--out", out.toString(), "--lang", "en");
        assertThat(run.status()).as(run.errors()).isZero();
        assertThat(run.errors()).doesNotContain("error[");
    }
}
