package dev.mondai.text;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What each kind of block is in Markdown; without a line feed at its end. */
final class MarkdownBlocks implements Block.Visitor<String> {

    private static final String BLANK_LINES = "\n([ \t]*\n)+";

    /** A line feed before a line that is not empty. */
    private static final Pattern LINE_FEED = Pattern.compile("\n(?!\n)");

    private final Function<Gap, String> gap;
    private final MarkdownNotes footnotes;

    /** @param footnotes where the footnotes that are met are collected */
    MarkdownBlocks(Function<Gap, String> gap, MarkdownNotes footnotes) {
        this.gap = gap;
        this.footnotes = footnotes;
    }

    /** The blocks with as much between them as it takes to keep them apart. */
    String join(List<Block> blocks, boolean tight) {
        StringBuilder joined = new StringBuilder();
        boolean otherMarker = false;
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            if (i > 0) {
                joined.append(tight && mayFollow(blocks.get(i - 1), block) ? "\n" : "\n\n");
                otherMarker = !otherMarker && wouldGoOn(blocks.get(i - 1), block);
            }
            joined.append(block instanceof ListBlock list ? list(list, otherMarker) : block.accept(this));
        }
        return joined.toString();
    }

    /** The first line as it is, the others behind blanks. */
    static String indented(String lines, String blanks) {
        return LINE_FEED.matcher(lines).replaceAll("\n" + blanks);
    }

    private static boolean wouldGoOn(Block previous, Block next) {
        return previous instanceof ListBlock list
                && next instanceof ListBlock nextList
                && list.isOrdered() == nextList.isOrdered();
    }

    /** Whether the next block needs no blank line before it; such a line would make the list loose. */
    private static boolean mayFollow(Block previous, Block next) {
        boolean isOver = previous instanceof Heading
                || previous instanceof CodeBlock
                || previous instanceof MathBlock
                || previous instanceof ThematicBreak;
        boolean interrupts = next instanceof Heading
                || next instanceof CodeBlock
                || next instanceof MathBlock
                || next instanceof ThematicBreak
                || next instanceof Quote
                || next instanceof ListBlock list
                        && (!list.isOrdered() || Integer.valueOf(1).equals(list.start()));
        return isOver || interrupts && !wouldGoOn(previous, next);
    }

    private String inlines(List<Inline> inlines, boolean oneLine) {
        return new MarkdownInlines(gap, footnotes, oneLine).write(inlines);
    }

    @Override
    public String paragraph(Paragraph paragraph) {
        return inlines(paragraph.content(), false);
    }

    @Override
    public String heading(Heading heading) {
        String content = inlines(heading.content(), true).replaceAll("(#+)$", "\\\\$1");
        return "#".repeat(heading.level()) + (content.isEmpty() ? "" : " " + content);
    }

    @Override
    public String list(ListBlock list) {
        return list(list, false);
    }

    private String list(ListBlock list, boolean otherMarker) {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < list.items().size(); i++) {
            Integer start = list.start();
            String marker = start == null ? otherMarker ? "*" : "-" : start + i + (otherMarker ? ")" : ".");
            String item = indented(join(list.items().get(i), list.tight()), " ".repeat(marker.length() + 1));
            lines.append(i == 0 ? "" : list.tight() ? "\n" : "\n\n");
            lines.append(marker).append(item.isEmpty() ? "" : " " + item);
        }
        return lines.toString();
    }

    @Override
    public String quote(Quote quote) {
        return join(quote.content(), false)
                .lines()
                .map(line -> line.isEmpty() ? ">" : "> " + line)
                .collect(Collectors.joining("\n"));
    }

    @Override
    public String code(CodeBlock code) {
        char mark = code.language().indexOf('`') < 0 ? '`' : '~';
        String fence = String.valueOf(mark).repeat(Math.max(3, longestRun(code.text(), mark) + 1));
        String info = MarkdownText.quoted(code.language(), "");
        return fence + info + "\n" + code.text() + (code.text().isEmpty() ? "" : "\n") + fence;
    }

    /** How many of a character stand side by side at most. */
    static int longestRun(String text, char c) {
        int longest = 0;
        int run = 0;
        for (int i = 0; i < text.length(); i++) {
            run = text.charAt(i) == c ? run + 1 : 0;
            longest = Math.max(longest, run);
        }
        return longest;
    }

    @Override
    public String table(Table table) {
        StringBuilder lines =
                new StringBuilder(row(table.header(), table.alignments().size()));
        lines.append("\n|");
        table.alignments().forEach(alignment -> lines.append(rule(alignment)).append('|'));
        table.rows().forEach(row -> lines.append('\n').append(row(row, row.size())));
        return lines.toString();
    }

    private static String rule(Table.Alignment alignment) {
        return switch (alignment) {
            case NONE -> "---";
            case LEFT -> ":---";
            case CENTER -> ":---:";
            case RIGHT -> "---:";
        };
    }

    private String row(List<List<Inline>> cells, int columns) {
        StringBuilder row = new StringBuilder("|");
        for (int i = 0; i < Math.max(columns, cells.size()); i++) {
            String cell = i < cells.size() ? inlines(cells.get(i), true) : "";
            row.append(' ').append(cell.replace("|", "\\|")).append(" |");
        }
        return row.toString();
    }

    /** A blank line would end the formula. */
    @Override
    public String math(MathBlock math) {
        String tex = math.tex().strip().replaceAll(BLANK_LINES, "\n");
        return tex.contains("$$") ? "\\[\n" + tex + "\n\\]" : "$$\n" + tex + "\n$$";
    }

    /** A blank line would end the HTML, except in {@code <pre>}. */
    @Override
    public String raw(RawBlock raw) {
        String html = raw.xhtml().strip();
        return html.toLowerCase(Locale.ROOT).startsWith("<pre") ? html : html.replaceAll(BLANK_LINES, "\n");
    }

    /** Neither a bullet nor a line under a heading. */
    @Override
    public String thematicBreak(ThematicBreak thematicBreak) {
        return "___";
    }
}
