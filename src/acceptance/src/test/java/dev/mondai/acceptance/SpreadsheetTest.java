package dev.mondai.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** What LibreOffice finds in a workbook, compared with the JSON of the same run. */
@Tag("acceptance")
class SpreadsheetTest {

    /** Commas, quotes, UTF-8, cells as they are shown, every sheet to a file of its own. */
    private static final String EVERY_SHEET =
            "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1";

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"samples/pretraining", "samples/basics"})
    void showsEveryQuestionOfTheSamples(String sample) throws IOException {
        String name = Path.of(sample).getFileName().toString();
        convert(Consumer.project(sample));
        libreOffice(EVERY_SHEET, name + ".xlsx");
        List<List<String>> rows = csv(name + "-Questions.csv");
        List<Map<String, Object>> questions = questions(name + ".json");
        assertThat(rows).hasSize(questions.size() + 1);
        for (int i = 0; i < questions.size(); i++) {
            showsQuestion(cells(rows.get(0), rows.get(i + 1)), questions.get(i));
        }
        assertThat(csv(name + "-Summary.csv").get(1)).startsWith("Questions", String.valueOf(questions.size()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"samples/pretraining", "samples/basics", "samples/kinds-en", "samples/kinds-ja"})
    void canBePrinted(String sample) throws IOException {
        String name = Path.of(sample).getFileName().toString();
        convert(Consumer.project(sample));
        libreOffice("pdf", name + ".xlsx");
        Path pictures = Files.createDirectories(Consumer.project("src/acceptance/target/excel"));
        Files.copy(folder.resolve(name + ".pdf"), pictures.resolve(name + ".pdf"), StandardCopyOption.REPLACE_EXISTING);
        assertThat(folder.resolve(name + ".pdf")).isNotEmptyFile();
    }

    private static void showsQuestion(Map<String, String> row, Map<String, Object> question) {
        assertThat(row)
                .containsEntry("ID", text(question, "id"))
                .containsEntry("Category", String.join(" / ", strings(question.get("category"))))
                .containsEntry("Type", text(question, "type"))
                .containsEntry("Name", text(question, "name"));
        assertThat(letters(row.get("Stem"))).startsWith(beginning(question.get("stem")));
        List<Map<String, Object>> choices = maps(question.get("choices"));
        String keys = choices.stream()
                .filter(choice -> choice.get("correct").equals(true))
                .map(choice -> text(choice, "label"))
                .collect(Collectors.joining(", "));
        if (choices.stream().noneMatch(choice -> text(choice, "label").isEmpty())) {
            assertThat(row).containsEntry("Key", keys);
        }
        for (int i = 0; i < choices.size(); i++) {
            Map<String, Object> choice = choices.get(i);
            assertThat(letters(row.get("Choice " + (i + 1)))).contains(beginning(choice.get("content")));
            assertThat(letters(row.get("Feedback " + (i + 1)))).startsWith(beginning(choice.get("feedback")));
        }
        assertThat(row.values()).noneMatch(cell -> cell.matches("(?s)#[A-Z]+[!?].*|Err:\\d+"));
    }

    /** The cells of a row by the words above them, so that a further column moves none. */
    private static Map<String, String> cells(List<String> header, List<String> row) {
        return IntStream.range(0, header.size()).boxed().collect(Collectors.toMap(header::get, row::get));
    }

    private void convert(Path bank) {
        Run run = Run.mondai("convert", bank.toString(), "--to", "excel,json", "--out", folder.toString());
        assertThat(run.status()).as(run.output() + run.errors()).isZero();
        assertThat(run.errors()).doesNotContain("log4j", "Log4j");
    }

    private void libreOffice(String format, String file) {
        String office = Consumer.program("SOFFICE", "soffice", "libreoffice");
        Run run = Run.of(List.of(
                office,
                "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                "--headless",
                "--convert-to",
                format,
                "--outdir",
                folder.toString(),
                folder.resolve(file).toString()));
        assertThat(run.status()).as(run.output() + run.errors()).isZero();
    }

    private List<List<String>> csv(String name) throws IOException {
        return Csv.rows(Files.readString(folder.resolve(name)));
    }

    /** JSON is a part of YAML 1.2, for which a reader is at hand. */
    private List<Map<String, Object>> questions(String name) throws IOException {
        Object json = new Load(LoadSettings.builder().build()).loadFromString(Files.readString(folder.resolve(name)));
        return maps(((Map<?, ?>) json).get("questions"));
    }

    private static String beginning(Object rich) {
        String letters = rich == null ? "" : letters(text(map(rich), "text"));
        return letters.substring(0, Math.min(20, letters.length()));
    }

    private static String letters(String text) {
        return text.replaceAll("[^\\p{L}\\p{N}]", "");
    }

    private static String text(Map<String, Object> object, String field) {
        Object value = object.get(field);
        return value == null ? "" : value.toString();
    }

    private static List<String> strings(Object list) {
        return ((List<?>) list).stream().map(Object::toString).toList();
    }

    private static List<Map<String, Object>> maps(Object list) {
        return ((List<?>) list).stream().map(SpreadsheetTest::map).toList();
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> map(Object object) {
        return (Map<String, Object>) object;
    }
}
