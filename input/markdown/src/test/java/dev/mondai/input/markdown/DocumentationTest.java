package dev.mondai.input.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mondai.diagnostic.DiagnosticCode;
import dev.mondai.diagnostic.Severity;
import dev.mondai.input.markdown.syntax.SyntaxCode;
import dev.mondai.text.HtmlCleaner;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What {@code docs/markdown.md} shows is read as it says, and it names every message. */
class DocumentationTest {

    private static final String PAGE = page();
    private static final Pattern EXAMPLE = Pattern.compile("(?sm)^```markdown\\n(# .*?)^```$");

    /** The whole examples: those that begin with a title and leave nothing out. */
    static List<String> examples() {
        return EXAMPLE.matcher(PAGE)
                .results()
                .map(example -> example.group(1))
                .filter(example -> example.contains("Question\n") && !example.contains("\n…") && !example.contains("←"))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void showsExamplesThatAreReadWithoutAMessage(String example) {
        ReadBank bank = ReadBank.of(example);
        assertThat(bank.told()).doesNotContain("error[", "warning[");
        assertThat(bank.questions()).isNotEmpty();
    }

    @Test
    void showsAnExampleOfEachKind() {
        assertThat(examples().stream().flatMap(example -> ReadBank.of(example).questions().stream()))
                .extracting(question -> question.getClass().getSimpleName())
                .contains(
                        "ChoiceQuestion",
                        "TrueFalseQuestion",
                        "ShortAnswerQuestion",
                        "NumericalQuestion",
                        "MatchingQuestion",
                        "OrderingQuestion",
                        "ClozeQuestion",
                        "EssayQuestion",
                        "DescriptionItem",
                        "QuestionGroup",
                        "VariantsQuestion");
    }

    @Test
    void saysExactlyWhichHtmlPasses() {
        String section = PAGE.substring(PAGE.indexOf("## HTML"), PAGE.indexOf("## Fields"));
        Map<String, Set<String>> told = new TreeMap<>();
        Pattern.compile("(?m)^\\| (`.*?) \\|(.*)\\|$")
                .matcher(section)
                .results()
                .forEach(row -> words(row.group(1)).forEach(element -> told.put(element, words(row.group(2)))));
        assertThat(told).isEqualTo(HtmlCleaner.ELEMENTS);
        assertThat(words(section.substring(0, section.indexOf("| elements"))))
                .containsAll(HtmlCleaner.COMMON_ATTRIBUTES);
    }

    private static Set<String> words(String cell) {
        return Pattern.compile("`([a-z0-9]+)`")
                .matcher(cell)
                .results()
                .map(r -> r.group(1))
                .collect(Collectors.toSet());
    }

    static Stream<DiagnosticCode> codes() {
        return Stream.concat(Arrays.stream(MarkdownCode.values()), Arrays.stream(SyntaxCode.values()));
    }

    @ParameterizedTest
    @MethodSource("codes")
    void namesEachMessageOnceInItsTable(DiagnosticCode code) {
        String remark = code.severity() == Severity.ERROR
                ? ""
                : " (" + code.severity().name().toLowerCase(Locale.ROOT) + ")";
        String table = PAGE.substring(PAGE.indexOf("## Messages"));
        List<String> named = Pattern.compile("`" + code.id() + "`( \\((?:warning|note)\\))?")
                .matcher(table)
                .results()
                .map(MatchResult::group)
                .toList();
        assertThat(named).containsExactly("`" + code.id() + "`" + remark);
    }

    private static String page() {
        try {
            return Files.readString(Path.of(System.getProperty("mondai.root"), "docs", "markdown.md"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
