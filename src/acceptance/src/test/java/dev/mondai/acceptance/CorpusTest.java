package dev.mondai.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Real documents in the developers' shared folder: read right, or told what is wrong, never a stack trace. */
@Tag("acceptance")
class CorpusTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript-questions/en.md",
                "javascript-questions/ja.md",
                "practice-exams/practice-exam-1.md",
                "practice-exams/practice-exam-2.md",
                "practice-exams/practice-exam-3.md",
                "practice-exams/practice-exam-13.md"
            })
    void saysWithAPlaceWhyADocumentIsNotReadYet(String name, @TempDir Path out) {
        Path document = Consumer.shared("corpus").resolve(name);
        Run run = Run.mondai("convert", document.toString(), "--to", "json", "--out", out.toString(), "--lang", "en");
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.errors()).contains("error[").doesNotContain("Exception", "\tat ");
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
