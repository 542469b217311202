package dev.mondai.input.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mondai.model.AcceptedAnswer;
import dev.mondai.model.Choice;
import dev.mondai.model.ClozeQuestion;
import dev.mondai.model.GapAnswer;
import dev.mondai.model.GapAnswer.ChoiceGap;
import dev.mondai.model.GapAnswer.NumberGap;
import dev.mondai.model.GapAnswer.TextGap;
import dev.mondai.text.Gap;
import dev.mondai.text.MarkdownWriter;
import dev.mondai.text.PlainText;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ClozeReaderTest {

    @ParameterizedTest
    @CsvSource(delimiter = '#', textBlock = """
            {{Paris}} is {{big; large (50%)}}.      # 1: Paris 100 | 2: big 100; large 50
            {{[x] Paris; [ ] **Berlin** (-50%)}}    # 1: *Paris 100; Berlin -50
            {{[ ] a; [x] $x^{2}$; [x] c (60%)}}     # 1: a 0; *x² 100; *c 60
            {{Par*; \\*; a\\;b; \\[x] c}}             # 1: Par* 100; \\* 100; a;b 100; [x] c 100
            {{= 3.5 ± 0.5; = 7 (50%)}}              # 1: 3.0..4.0 100; 7..7 50
            {{Paris \\(weight 2)}}, {{`7..9`}}        # 1: Paris (weight 2) 100 | 2: 7..9 100
            {{a \\(50%): b}}, {{* (0%); C}}           # 1: a (50%): b 100 | 2: * 0; C 100
            {{2..4}}, {{5; 6 ± 1 (50%)}}            # 1: 2..4 100 | 2: 5..5 100; 5..7 50
            {{大阪；東京（５０％）}}                  # 1: 大阪 100; 東京 50
            """)
    void readsGapsWhoseAnswersStandInTheText(String stem, String gaps) {
        assertThat(dump(read(stem, ""))).isEqualTo(gaps);
    }

    @Test
    void readsGapsByTheirNames() {
        ClozeQuestion question = read("In {{b}}, {{[x] 1; [ ] 2}} and {{a}}.", """
                - a (weight 2, case): Paris; Lutetia (50%)
                - **b**：東京

                  > Right.
                """);
        assertThat(dump(question)).isEqualTo("b: 東京 100 “Right.” | 2: *1 100; 2 0 | a x2 case: Paris 100; Lutetia 50");
        assertThat(MarkdownWriter.withGaps(gap -> "<" + gap.id() + ">")
                        .write(question.body().stem()))
                .isEqualTo("In <b>, <2> and <a>.");
    }

    @Test
    void readsAListOfAnswersBelowAName() {
        ClozeQuestion question = read("{{a}} {{b}}", """
                - a（配点 1.5）：
                  - Paris; the capital
                  - Lutetia (50%)

                    > In former *times*.
                - b:
                  - [x] yes
                    > Good.
                  - [ ] no
                """);
        assertThat(dump(question))
                .isEqualTo("a x1.5: Paris; the capital 100; Lutetia 50 “In former times.” | b: *yes 100 “Good.”; no 0");
    }

    @Test
    void takesARangeInCodeForAText() {
        assertThat(dump(read("{{a}}", "- a: `5 ± 1`"))).isEqualTo("a: 5 ± 1 100");
    }

    @Test
    void findsGapsInTablesAndLists() {
        assertThat(dump(read("|a|b|\n|-|-|\n|{{c}}|*{{d; e \\| f}}*|\n\n- {{g}}\n  1. {{h}}", "")))
                .isEqualTo("1: c 100 | 2: d 100; e | f 100 | 3: g 100 | 4: h 100");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '#', textBlock = """
            {{}}                 #                                  # gap-empty
            {{a}}                # - a:                             # gap-empty
            text `{{a}}`         # - a: b                           # gaps-missing
            {{a}} {{a}}          # - a: b                           # gap-twice
            {{a}}                # - a: b;- a: c                    # gap-twice
            {{a}} {{c}}          # - a: b                           # gap-unknown
            {{a}}                # - a: b;- c: d                    # gap-unused
            {{a}}                # - a: b;- c                       # gap-unrecognised
            {{a}}                # - a: b;;text                     # gap-unrecognised
            {{a}}                # - a (weight x): b                # gap-setting
            {{a}}                # - a (weight 0): b                # gap-setting
            {{a}}                # - a: b, c;  - d                  # gap-stray
            {{a (50%)}}          #                                  # fraction-no-full
            {{a, (150%)}}        #                                  # fraction-range
            {{[ ] a⁏ [ ] b}}     #                                  # gap-key-missing
            {{[x] a⁏ b}}         #                                  # gap-box-missing
            {{[x] a}}            #                                  # gap-choice-single
            {{[x] a⁏ [ ] a}}     #                                  # answer-twice
            {{[x] ⁏ [ ] a}}      #                                  # answer-empty
            {{a⁏ A}}             #                                  # answer-twice
            {{$a$}}              #                                  # answer-markup
            """)
    void reportsWhatIsNoGap(String stem, String gaps, String code) {
        ReadBank bank = ReadBank.of(question(stem.replace('⁏', ';'), gaps == null ? "" : gaps.replace(';', '\n')));
        assertThat(bank.codes().stream().filter(c -> !c.equals("definition-unused")))
                .as(bank.told())
                .containsExactly(code);
    }

    @Test
    void warnsOfAGapInAQuestionOfAnotherKind() {
        String choice = question("{{ user.name }} `{{b}}` \\{{c}}", "") + "## Choices\n\n- [x] {{d}}\n- [ ] e\n";
        ReadBank bank = ReadBank.of(choice);
        assertThat(bank.codes()).containsExactly("gap-as-text", "gap-as-text");
        assertThat(PlainText.of(bank.questions().get(0).body().stem())).isEqualTo("{{ user.name }} {{b}} {{c}}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{{a}} and[^1]\n\n[^1]: a note on {{b}}",
                "{{a}}\n\n<div>\na block of {{b}}\n</div>",
            })
    void warnsOfAGapWhereThereCanBeNone(String stem) {
        ReadBank bank = ReadBank.of(question(stem, ""));
        assertThat(bank.codes()).as(bank.told()).containsExactly("gap-within");
        assertThat(((ClozeQuestion) bank.questions().get(0)).gaps()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{{a}} <kbd>{{b}}</kbd>",
                "{{a}} <mark>is {{b}}</mark>",
                "{{a}}\n\n<details><summary>c</summary>\n\nis {{b}}\n\n</details>",
            })
    void keepsAGapBetweenTagsThatHtmlCannotCarry(String stem) {
        ReadBank bank = ReadBank.of(question(stem, ""));
        assertThat(bank.questions()).as(bank.told()).hasSize(1);
        assertThat(((ClozeQuestion) bank.questions().get(0)).gaps()).hasSize(2);
        assertThat(bank.questions().get(0).body().stem().nodes().filter(Gap.class::isInstance))
                .hasSize(2);
    }

    @Test
    void reportsAGapThatIsLostWithAScript() {
        assertThat(ReadBank.of(question("{{a}} <script>{{b}}</script>", "")).codes())
                .contains("gap-unused");
    }

    private static String question(String stem, String gaps) {
        return "# Towns\n\n## Question\n\n" + stem + "\n\n" + (gaps.isEmpty() ? "" : "## Gaps\n\n" + gaps + "\n\n");
    }

    private static ClozeQuestion read(String stem, String gaps) {
        ReadBank bank = ReadBank.of(question(stem, gaps));
        assertThat(bank.told()).isEmpty();
        return (ClozeQuestion) bank.questions().get(0);
    }

    private static String dump(ClozeQuestion question) {
        return question.gaps().stream().map(ClozeReaderTest::dump).collect(Collectors.joining(" | "));
    }

    private static String dump(GapAnswer gap) {
        String weight = gap.weight().intValue() == 1 && gap.weight().scale() == 0 ? "" : " x" + gap.weight();
        if (gap instanceof TextGap text) {
            return gap.id() + weight + (text.caseSensitive() ? " case" : "") + ": "
                    + joined(text.answers().stream().map(ClozeReaderTest::dump).toList());
        }
        return gap.id() + weight + ": "
                + (gap instanceof ChoiceGap choice
                        ? joined(choice.choices().stream()
                                .map(ClozeReaderTest::dump)
                                .toList())
                        : joined(((NumberGap) gap)
                                .answers().stream()
                                        .map(a -> a.low() + ".." + a.high() + " "
                                                + a.fraction().percent())
                                        .toList()));
    }

    private static String joined(List<String> answers) {
        return String.join("; ", answers);
    }

    private static String dump(AcceptedAnswer answer) {
        return answer.text() + " " + answer.fraction().percent() + quoted(PlainText.of(answer.feedback()));
    }

    private static String dump(Choice choice) {
        return (choice.correct() ? "*" : "") + PlainText.of(choice.content()) + " "
                + choice.fraction().percent() + quoted(PlainText.of(choice.feedback()));
    }

    private static String quoted(String feedback) {
        return feedback.isEmpty() ? "" : " “" + feedback + "”";
    }

    @ParameterizedTest
    @ValueSource(strings = {"{{a}} and {{open.", "{{a}} and ｛｛千万｝｝", "{{a}} *closed}}*"})
    void tellsOfBracesThatMakeNoGap(String stem) {
        ReadBank bank = ReadBank.of(question(stem, ""));
        assertThat(bank.codes()).containsExactly("gap-open");
        assertThat(bank.told()).contains("write \\");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"{{a}} and \\{{open", "{{a}} and \\{{none}}", "{{a}} in `{{`", "{{a}} with $\\frac{{a}}{{b}}$"})
    void takesBracesForTextWhereTheyAre(String stem) {
        assertThat(ReadBank.of(question(stem, "")).codes()).isEmpty();
    }

    @Test
    void tellsOfAGapInAChoice() {
        assertThat(ReadBank.of("# T\n\n## Question\n\nWhat?\n\n## Choices\n\n- [x] {{b}}\n- [ ] c\n")
                        .codes())
                .containsExactly("gap-as-text");
    }
}
