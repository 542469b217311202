package dev.mondai.input.markdown.syntax;

import dev.mondai.text.Block;
import dev.mondai.text.Code;
import dev.mondai.text.CodeBlock;
import dev.mondai.text.Emphasis;
import dev.mondai.text.Footnote;
import dev.mondai.text.Heading;
import dev.mondai.text.Inline;
import dev.mondai.text.InlineMath;
import dev.mondai.text.LineBreak;
import dev.mondai.text.Link;
import dev.mondai.text.ListBlock;
import dev.mondai.text.MathBlock;
import dev.mondai.text.Paragraph;
import dev.mondai.text.Quote;
import dev.mondai.text.RichText;
import dev.mondai.text.Ruby;
import dev.mondai.text.Strikethrough;
import dev.mondai.text.Strong;
import dev.mondai.text.Subscript;
import dev.mondai.text.Superscript;
import dev.mondai.text.Table;
import dev.mondai.text.Text;
import dev.mondai.text.ThematicBreak;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/** Makes texts by chance out of what Markdown might take for markup. Equal seeds, equal texts. */
public final class HostileRichText {

    private static final List<String> PIECES = List.of(
            "*",
            "**",
            "_",
            "__",
            "`",
            "```",
            "~",
            "~~",
            "$",
            "$$",
            "[",
            "]",
            "](",
            "{",
            "{{",
            "}}",
            "(",
            ")",
            "!",
            "<",
            ">",
            "<b>",
            "&",
            "&amp;",
            "\\",
            "|",
            "#",
            "# ",
            "+ ",
            "- ",
            "1. ",
            "2) ",
            "---",
            "===",
            "{",
            "}",
            "^",
            "[^1]",
            "[^1]: ",
            ":",
            ".",
            " ",
            " ",
            " ",
            "a",
            "b1",
            "x_y",
            "漢字",
            "かな",
            "（",
            "）",
            "「",
            "」",
            "、",
            "。",
            "＊",
            "é",
            "😀",
            "100",
            "http://example.org/",
            "<br>");

    private final Random random;

    public HostileRichText(long seed) {
        random = new Random(seed);
    }

    public RichText make() {
        return new RichText(blocks(3));
    }

    /** One paragraph on one line. */
    public RichText makeLine() {
        return RichText.of(new Paragraph(line(2, true)));
    }

    private List<Block> blocks(int depth) {
        return listOf(1, 3, () -> block(depth));
    }

    private Block block(int depth) {
        return switch (random.nextInt(depth > 0 ? 11 : 7)) {
            case 0 -> new Heading(1 + random.nextInt(6), line(2, true));
            case 1 -> new CodeBlock(random.nextBoolean() ? "" : "java", text());
            case 2 -> new MathBlock("\\frac{" + random.nextInt(10) + "}{x_1}");
            case 3 -> new Table(List.of(Table.Alignment.NONE, Table.Alignment.CENTER), row(), listOf(1, 2, this::row));
            case 4 -> new ThematicBreak();
            case 5, 6 -> new Paragraph(line(3, false));
            case 7, 8 -> list(depth);
            case 9 -> new Quote(blocks(depth - 1));
            default -> new Paragraph(line(3, false));
        };
    }

    private List<List<Inline>> row() {
        return List.of(line(1, true), line(1, true));
    }

    /** Loose, with two items or more: Markdown cannot say of every list how tight it is. */
    private ListBlock list(int depth) {
        return new ListBlock(
                random.nextBoolean() ? null : Integer.valueOf(1 + random.nextInt(10)),
                false,
                listOf(2, 3, () -> blocks(depth - 1)));
    }

    /** Neither two texts nor two pieces of code side by side, and no line break at a border. */
    private List<Inline> line(int depth, boolean oneLine) {
        List<Inline> line = new ArrayList<>(List.of(new Text("a")));
        for (Inline inline : listOf(1, 4, () -> inline(depth, oneLine))) {
            if (!line.get(line.size() - 1).getClass().equals(inline.getClass())) {
                line.add(inline);
            }
        }
        if (line.get(line.size() - 1) instanceof LineBreak) {
            line.remove(line.size() - 1);
        }
        boolean mayBegin = line.size() > 1 && !(line.get(1) instanceof LineBreak);
        return withBlanks(mayBegin && random.nextBoolean() ? line.subList(1, line.size()) : line);
    }

    /** Blanks beside markup; at the borders of a block there are none. */
    private List<Inline> withBlanks(List<Inline> line) {
        List<Inline> spaced = new ArrayList<>(line);
        for (int i = 1; i + 1 < line.size(); i++) {
            if (line.get(i) instanceof Text text && random.nextBoolean()) {
                spaced.set(i, new Text(" " + text.value() + " "));
            }
        }
        return spaced;
    }

    private Inline inline(int depth, boolean oneLine) {
        return switch (random.nextInt(depth > 0 ? 16 : 9)) {
            case 0 -> new Code("c" + random.nextInt(10) + "`|\\");
            case 1 -> new InlineMath("x_" + random.nextInt(10) + "\\alpha");
            case 2 -> new Ruby("漢字", "かんじ");
            case 3 -> oneLine ? new Text("a") : new LineBreak();
            case 9 -> new Emphasis(line(depth - 1, oneLine));
            case 10 -> new Strong(line(depth - 1, oneLine));
            case 11 -> new Strikethrough(line(depth - 1, oneLine));
            case 12 -> new Subscript(line(depth - 1, oneLine));
            case 13 -> new Superscript(line(depth - 1, oneLine));
            case 14 -> new Link("https://example.org/a_(b)?c=*&d", "t \"*\"", List.of(new Text(text())));
            case 15 -> new Footnote(List.of(new Paragraph(List.of(new Text(text())))));
            default -> new Text(text());
        };
    }

    private String text() {
        String text = String.join("", listOf(1, 6, () -> PIECES.get(random.nextInt(PIECES.size()))))
                .strip();
        return text.isEmpty() ? "a" : text;
    }

    private <T> List<T> listOf(int least, int most, Supplier<T> element) {
        int size = least + random.nextInt(most - least + 1);
        return IntStream.range(0, size).mapToObj(i -> element.get()).toList();
    }
}
