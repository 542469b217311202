package dev.mondai.input.markdown;

import dev.mondai.input.markdown.syntax.HostileRichText;
import dev.mondai.text.Block;
import dev.mondai.text.CodeBlock;
import dev.mondai.text.Emphasis;
import dev.mondai.text.Heading;
import dev.mondai.text.Inline;
import dev.mondai.text.ListBlock;
import dev.mondai.text.Paragraph;
import dev.mondai.text.Quote;
import dev.mondai.text.RichText;
import dev.mondai.text.Strong;
import dev.mondai.text.Text;
import dev.mondai.text.TextRewriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** Texts by chance that look like something else in the house layout. Equal seeds, equal texts. */
final class HostileTexts {

    private static final List<String> TRAPS = List.of(
            "C#",
            "# a",
            "1. a",
            "- a",
            "+ a",
            "* a",
            "---",
            "===",
            "***",
            "<!-- a -->",
            "<!-- mondai: id=a -->",
            "| a | b |",
            ":::",
            "::: a",
            "A.",
            "A. a",
            "（イ）",
            "B",
            "#2",
            "[x] a",
            "[ ]",
            "Answer:",
            "Answer: B",
            "正解: イ",
            "Question 3",
            "問題 2",
            "## Choices",
            "Choices",
            "解説",
            "Feedback:",
            "Correct: a",
            "a \\ b \\",
            "\\* \\n",
            "```",
            "~~~ a",
            "`a",
            "{{a}}",
            "{{",
            "}} {a}",
            "]]> a",
            "$5 and $6",
            "$$",
            "\\(a\\)",
            "a → b",
            "a => b; c",
            "→ a",
            "-> a",
            "= 5",
            "5 ± 1",
            "a (50%)",
            "50%",
            "True",
            "誤り",
            "a / b",
            "a - b",
            "- ",
            "a: b",
            "A: a",
            "a] b, \"c\"",
            "'a' {b: c}",
            "null",
            "true",
            "~",
            "a\u00a0b",
            "<b>a</b>",
            "&amp; &lt;",
            "[^1]",
            "[^1]: a",
            "[a]: b",
            "![a](b.png)",
            "{width=3}",
            "http://example.org/",
            "> a",
            "法則（Laws）",
            "「漢」字",
            "漢字《かんじ》",
            "😀",
            "(a)",
            "①",
            "2) a",
            "100",
            "Points: 2",
            "Hint");

    /** Headings of two levels, for which there is room below all sections. */
    private static final TextRewriter FLAT = new TextRewriter() {
        @Override
        public Block heading(Heading heading) {
            return new Heading(1 + heading.level() % 2, inlines(heading.content()));
        }
    };

    private final Random random;
    private final HostileRichText rich;

    HostileTexts(long seed) {
        random = new Random(seed);
        rich = new HostileRichText(seed);
    }

    int between(int low, int high) {
        return low + random.nextInt(high - low + 1);
    }

    boolean oneIn(int times) {
        return random.nextInt(times) == 0;
    }

    <T> T pick(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    /** Plain characters on one line, without blanks at the ends. */
    String plain() {
        String text = pick(TRAPS);
        while (oneIn(3)) {
            text += (oneIn(2) ? " " : "") + pick(TRAPS);
        }
        return text.strip();
    }

    /** One paragraph on one line. */
    RichText line() {
        return switch (between(0, 3)) {
            case 0 -> RichText.of(besideCjk());
            case 1 -> rich.makeLine();
            default -> RichText.plain(plain());
        };
    }

    /** Some blocks. */
    RichText text() {
        return FLAT.rewrite(oneIn(4) ? rich.make() : some());
    }

    /** Some blocks without a quote, which is the feedback where it stands below a choice or an answer. */
    RichText unquoted() {
        return new RichText(text().blocks().stream()
                .filter(block -> !(block instanceof Quote))
                .toList());
    }

    private RichText some() {
        List<Block> blocks = new ArrayList<>();
        for (int i = between(1, 3); i > 0; i--) {
            Block block = block();
            // Two lists of one kind would be one.
            if (blocks.isEmpty() || !blocks.get(blocks.size() - 1).getClass().equals(block.getClass())) {
                blocks.add(block);
            }
        }
        return new RichText(blocks);
    }

    /** Some blocks or none. */
    RichText maybe() {
        return oneIn(2) ? RichText.EMPTY : oneIn(2) ? line() : text();
    }

    private Block block() {
        return switch (between(0, 7)) {
            case 0 -> new Heading(between(1, 6), List.of(new Text(plain())));
            case 1 -> new CodeBlock(oneIn(2) ? "" : "java", plain() + "\n\n" + plain());
            case 2 -> new Quote(List.of(paragraph()));
            case 3 -> list();
            case 4 -> besideCjk();
            default -> paragraph();
        };
    }

    private Paragraph paragraph() {
        return paragraph(plain());
    }

    private static Paragraph paragraph(String text) {
        return new Paragraph(List.of(new Text(text)));
    }

    /** Markup without blanks beside characters that Markdown takes for those of words. */
    private Paragraph besideCjk() {
        List<Inline> inner = List.of(new Text(pick(List.of("法則（Laws）", "「漢」", "、", "a。", "100%"))));
        Inline marked = oneIn(2) ? new Strong(inner) : new Emphasis(inner);
        return new Paragraph(List.of(
                new Text(pick(List.of("漢", "（", "a", "。"))), marked, new Text(pick(List.of("に", "）", "b", "！")))));
    }

    /** A list that may look like what is said of each choice. */
    private ListBlock list() {
        List<String> starts = pick(List.of(
                List.of("A: ", "B: ", "C: ", "D: "),
                List.of("ア：", "イ：", "ウ：", "エ："),
                List.of("True: ", "False: "),
                List.of("[x] ", "[ ] "),
                List.of("a → ", "b → "),
                List.of("", "")));
        int size = between(2, starts.size());
        return new ListBlock(
                oneIn(2) ? null : Integer.valueOf(between(1, 3)),
                true,
                IntStream.range(0, size)
                        .mapToObj(i -> List.<Block>of(paragraph(starts.get(i) + plain())))
                        .toList());
    }
}
