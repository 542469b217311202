package dev.mondai.input.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.mondai.model.Choice;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Input that costs a careless reader its stack or its afternoon. */
@Tag("long")
@Timeout(400)
class PathologicalInputTest {

    private static final String HEAD = "# T\n\n## Question\nWhich?\n\n## Choices\n";
    private static final String TAIL = "\n## Answer\n";

    @Test
    void readsTenThousandChoices() {
        String choices = IntStream.rangeClosed(1, 10_000)
                .mapToObj(i -> i + ". number " + i)
                .collect(Collectors.joining("\n"));
        ReadBank bank = ReadBank.of(HEAD + choices + "\n" + TAIL + "9999\n");
        assertThat(bank.question().choices()).hasSize(10_000);
        assertThat(bank.question().keys()).extracting(Choice::label).containsExactly("9999");
    }

    @Test
    void readsFiftyThousandHeadings() {
        ReadBank bank = ReadBank.of("## Text\n\nx\n\n".repeat(50_000));
        assertThat(bank.codes()).containsExactly("questions-missing");
    }

    @Test
    void readsFiftyThousandUnknownSections() {
        ReadBank bank = ReadBank.of(HEAD + "A. 1\nB. 2\n" + TAIL + "A\n\n" + "## Other\n\nx\n\n".repeat(50_000));
        assertThat(bank.questions()).hasSize(1);
    }

    @Test
    void readsDeepNesting() {
        String deep = "> ".repeat(5_000) + "- ".repeat(5_000) + "x\n";
        ReadBank bank = ReadBank.of(HEAD + "A. 1\nB. 2\n" + TAIL + "A\n\n## Explanation\n" + deep);
        assertThat(bank.questions()).hasSize(1);
    }

    @Test
    void readsDeepEmphasis() {
        String deep = "*a ".repeat(20_000) + "b*".repeat(20_000);
        assertThat(ReadBank.of(HEAD + "A. " + deep + "\nB. 2\n" + TAIL + "B\n").isFinished())
                .isTrue();
    }

    @Test
    void readsDeepYaml() {
        String deep = "---\ntags: " + "[".repeat(100_000) + "\n---\n";
        assertThat(ReadBank.of(deep + HEAD + "A. 1\nB. 2\n" + TAIL + "A\n").codes())
                .containsExactly("yaml-invalid");
    }

    @Test
    void readsLongLinesOfBlanksAndLabels() {
        String line = "A" + " ".repeat(200_000) + "x\n" + ", ".repeat(100_000) + "\n";
        assertThat(ReadBank.of(HEAD + "A. 1\nB. 2\n" + TAIL + line).questions()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"*", "_", "> ", "- ", ". ", "<br>", "<b>", "** "})
    void readsLongRowsOfSignsInAnyLayout(String sign) {
        String row = sign.repeat(10_000);
        ReadBank bank = ReadBank.ofFolder(Map.of(
                "mondai.yaml",
                "layout:\n  question: §{n}\n  right: <==\n",
                "bank.md",
                row + "\n\n§1 Which? " + row + "\n\nA. one\nB. two " + row + "\n\nAnswer: " + row + "\n"));
        assertThat(bank.isFinished()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A. lorem 1. ipsum (b) dolor, ",
                "{\"cells\": [{\"a\": 1, \"b\": \"[x] A. y\"}, ",
                "<path d='M 1 2 L 3.5 4'/>",
                "A) one B) two C) three ",
                "[ ] one [x] two "
            })
    void readsLinesThatHoldABook(String words) {
        String stem = "#### Q1. Which?\n\n" + words.repeat(200_000 / words.length()) + "\n\n- [ ] one\n- [x] two\n";
        assertTimeoutPreemptively(
                Duration.ofSeconds(100),
                () -> assertThat(ReadBank.of(stem).isFinished()).isTrue());
    }

    @Test
    void readsLongBlanksInOpenBrackets() {
        String statement = "1. The sun is hot **(" + "_".repeat(30_000) + "\n\n";
        assertTimeoutPreemptively(
                Duration.ofSeconds(60),
                () -> assertThat(ReadBank.of("# True or false\n\n" + statement.repeat(2))
                                .isFinished())
                        .isTrue());
    }

    @ParameterizedTest
    @ValueSource(strings = {"answer ", "the correct answer is the right option ", "正解は", "A. B. C. ", "A, B, C, "})
    void readsLinesOfTheKeyThatHoldABook(String words) {
        String question =
                "#### 1. Which?\n\nA. one\nB. two\nC. three\n\nAnswer: " + words.repeat(24_000 / words.length());
        assertTimeoutPreemptively(
                Duration.ofSeconds(60),
                () -> assertThat(ReadBank.of(question).questions()).isEmpty());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "## Keys\n\nAnswer: %s",
                "### 1. Which?\n\n| a | %s |\n|---|---|\n| b | c |\n\nAnswer: A",
                "### 1. Which?\n\n![a](https://example.org/a.png){%s}",
                "%s"
            })
    void keepsItsStackOnLongRowsOfLabels(String document) {
        for (String label : List.of("A ", "(A)", "1. B ", "<b> ", "**A** ")) {
            String row = label.repeat(20_000 / label.length());
            assertThat(ReadBank.of(document.formatted(row)).isFinished()).isTrue();
        }
    }

    /** Each heading of an answer might begin keys of several questions, since one question has none. */
    @Test
    void readsManyQuestionsOneOfWhichHasNoKeyInLinearTime() {
        String unkeyed = "# Question 1\n\nWhich?\n\n## Options\n\n- a: 1\n- b: 2\n\n";
        String keyed = unkeyed + "## Answer\n\na\n\n";
        String all = unkeyed
                + IntStream.rangeClosed(2, 3_000)
                        .mapToObj(i -> keyed.replace("n 1\n", "n " + i + "\n"))
                        .collect(Collectors.joining());
        assertTimeoutPreemptively(
                Duration.ofSeconds(100),
                () -> assertThat(ReadBank.of(all).questions()).hasSize(2_999));
    }

    @Test
    void readsManyQuestionsInOneFileInLinearTime() {
        String one = HEAD + "A. 1\nB. 2\n" + TAIL + "A\n\n";
        assertThat(Duration.ofNanos(time(one.repeat(5_000)))).isLessThan(Duration.ofSeconds(300));
    }

    private static long time(String document) {
        long start = System.nanoTime();
        assertThat(ReadBank.of(document).questions()).hasSize(5_000);
        return System.nanoTime() - start;
    }
}
