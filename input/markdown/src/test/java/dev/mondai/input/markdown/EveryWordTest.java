package dev.mondai.input.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mondai.diagnostic.Diagnostic;
import dev.mondai.diagnostic.Location;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Seeded random documents: each of their words is in what was read, or a diagnostic names its line or quotes it. */
class EveryWordTest {

    private static final int DOCUMENTS = 40;
    private static final Pattern WORD = Pattern.compile("w\\d+w");

    /** What may stand in any section; {@code %} becomes a word that occurs once. */
    private static final List<String> BLOCKS = List.of(
            "%",
            "**%**の*%*と~~%~~",
            "`%` は $%$",
            "- %\n- %\n  - %",
            "1. %\n2. %",
            "> %\n> - %",
            "| % | % |\n|---|---|\n| % | % |",
            "```\n%\n```",
            "    %",
            "$$\n%\n$$",
            "### %\n\n%",
            "%\n---",
            "---",
            "<div>%</div>",
            "<!-- a --> % <!-- b -->",
            "<details><summary>%</summary>\n\n%\n\n</details>",
            "[^%]: %",
            "[%]: %",
            "%[^n]\n\n[^n]: %",
            "[%](https://example.org)",
            "##%",
            "　%\n　%",
            "%  \n%\\\n%",
            "A：%\nB：%",
            "- **A**：%\n- **B**：%\n- **C**：%",
            "※%",
            "### 正解\n%",
            "<script>%</script>",
            "<b>%</b> <u>%",
            "~~~\n%");

    private static final List<String> KEYS =
            List.of("B", "正解：B（%）", "B\n\n%", "**B**", "- [x] B\n- [ ] %", "~~A~~ B %");
    private static final List<String> CHOICES = List.of(
            "A. %\nB. %\nC. %",
            "- A) %\n- B) %\n- C) %",
            "A．%\n\n%\n\nB．%\n\n- %\n\nC．%",
            "%\nA. %\nB. %\nC. %\n\n%",
            "- %\n- %\n- %\n\n%",
            "ア　%\nイ　%",
            "| A | % |\n|---|---|\n| B | % |");
    private static final List<String> SECTIONS = List.of("ヒント", "参考", "タグ", "難易度", "配点", "補足", "解説");

    private int words;
    private int sound;

    static LongStream seeds() {
        return LongStream.range(0, 25);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void isReadOrNamed(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < DOCUMENTS; i++) {
            String document = document(random);
            ReadBank bank = ReadBank.of(document);
            sound += bank.leftOut().isEmpty() ? 1 : 0;
            assertThat(lost(document, bank)).as(document + "\n" + bank.told()).isEmpty();
        }
        assertThat(sound).as("documents without errors").isGreaterThan(DOCUMENTS / 4);
    }

    /** Questions with an error are left out; then what they say needs no other trace. */
    private static Set<String> lost(String document, ReadBank bank) {
        if (!bank.leftOut().isEmpty() || bank.codes().contains("questions-missing")) {
            return Set.of();
        }
        String kept = BankDump.of(bank)
                + bank.allDiagnostics().stream().map(EveryWordTest::named).collect(Collectors.joining());
        Set<String> lost = wordsOf(document);
        lost.removeAll(wordsOf(kept));
        return lost;
    }

    private static String named(Diagnostic diagnostic) {
        Location place = diagnostic.location();
        return diagnostic.message(Locale.ENGLISH) + (place == null ? "" : place.sourceLine());
    }

    private static Set<String> wordsOf(String text) {
        return WORD.matcher(text).results().map(MatchResult::group).collect(Collectors.toSet());
    }

    private String document(Random random) {
        StringBuilder document = new StringBuilder(random.nextBoolean() ? fill("%\n\n") : "");
        for (int question = random.nextInt(2); question < 2; question++) {
            document.append(fill("# % - `%`\n\n"));
            section("問題", one(BLOCKS, random) + "\n\n%", document);
            section("選択肢", random.nextInt(3) > 0 ? CHOICES.get(0) : one(CHOICES, random), document);
            section("正解", random.nextInt(3) > 0 ? "B" : one(KEYS, random), document);
            section("解説", one(BLOCKS, random) + "\n\n" + one(BLOCKS, random), document);
            if (random.nextBoolean()) {
                section(one(SECTIONS, random), one(BLOCKS, random), document);
            }
        }
        return document.toString();
    }

    private void section(String heading, String content, StringBuilder document) {
        document.append("## ")
                .append(heading)
                .append('\n')
                .append(fill(content))
                .append("\n\n");
    }

    private String fill(String template) {
        StringBuilder filled = new StringBuilder();
        template.chars().forEach(c -> filled.append(c == '%' ? "w" + words++ + "w" : Character.toString(c)));
        return filled.toString();
    }

    private static String one(List<String> all, Random random) {
        return all.get(random.nextInt(all.size()));
    }
}
