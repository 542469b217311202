package dev.mondai.exporter.excel;

import dev.mondai.table.Cell;
import dev.mondai.text.Block;
import dev.mondai.text.CodeBlock;
import dev.mondai.text.Heading;
import dev.mondai.text.Inline;
import dev.mondai.text.ListBlock;
import dev.mondai.text.MathBlock;
import dev.mondai.text.Paragraph;
import dev.mondai.text.Quote;
import dev.mondai.text.RawBlock;
import dev.mondai.text.RichText;
import dev.mondai.text.Table;
import dev.mondai.text.ThematicBreak;
import dev.mondai.text.math.MathText;
import java.util.List;
import org.jsoup.Jsoup;

/**
 * Writes blocks as lines: lists with bullets or numbers, tables with bars, code in the code font.
 *
 * <p>A blank line stands between blocks, but none before a list, whose lead-in it would cut off.
 */
final class CellTextBlocks implements Block.Visitor<CellTextBuilder> {

    private final CellTextBuilder out = new CellTextBuilder();
    private final CellTextInlines inlines;

    private CellTextBlocks(ImageText images) {
        inlines = new CellTextInlines(out, images);
    }

    /** The cell's text for a rich text. */
    static CellText write(RichText text, ImageText images) {
        CellTextBlocks writer = new CellTextBlocks(images);
        writer.blocks(text.blocks(), true);
        writer.footnotes();
        return writer.out.build();
    }

    /** The cell's text for the parts of a cell of a table. */
    static CellText write(Cell cell, ImageText images) {
        CellText all = CellText.EMPTY;
        for (Cell.Part part : cell.parts()) {
            all = all.then(CellText.plain(part.before())).then(write(part.text(), images));
        }
        return all;
    }

    private void blocks(List<Block> blocks, boolean blankLines) {
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            if (i > 0) {
                out.separate(blankLines && !(block instanceof ListBlock));
            }
            block.accept(this);
        }
    }

    /** The list grows while footnotes of footnotes are written. */
    private void footnotes() {
        for (int i = 0; i < inlines.footnotes().size(); i++) {
            int number = i + 1;
            out.separate(number == 1);
            item("[" + number + "] ", inlines.footnotes().get(i).content(), false);
        }
    }

    private void item(String marker, List<Block> content, boolean blankLines) {
        out.add(RunStyle.PLAIN, marker);
        out.indented(" ".repeat(marker.length()), () -> blocks(content, blankLines));
    }

    private CellTextBuilder line(RunStyle style, List<Inline> content) {
        inlines.write(style, content);
        return out;
    }

    private CellTextBuilder plain(String text) {
        out.add(RunStyle.PLAIN, text);
        return out;
    }

    @Override
    public CellTextBuilder paragraph(Paragraph paragraph) {
        return line(RunStyle.PLAIN, paragraph.content());
    }

    @Override
    public CellTextBuilder heading(Heading heading) {
        return line(RunStyle.PLAIN.withBold(), heading.content());
    }

    @Override
    public CellTextBuilder list(ListBlock list) {
        Integer start = list.start();
        for (int i = 0; i < list.items().size(); i++) {
            if (i > 0) {
                out.newLine();
            }
            item(start == null ? "• " : start + i + ". ", list.items().get(i), !list.tight());
        }
        return out;
    }

    @Override
    public CellTextBuilder quote(Quote quote) {
        item("> ", quote.content(), true);
        return out;
    }

    @Override
    public CellTextBuilder code(CodeBlock code) {
        out.add(RunStyle.PLAIN.withCode(), code.text());
        return out;
    }

    @Override
    public CellTextBuilder table(Table table) {
        row(RunStyle.PLAIN.withBold(), table.header());
        for (List<List<Inline>> row : table.rows()) {
            out.newLine();
            row(RunStyle.PLAIN, row);
        }
        return out;
    }

    private void row(RunStyle style, List<List<Inline>> cells) {
        for (int i = 0; i < cells.size(); i++) {
            if (i > 0) {
                plain(" | ");
            }
            line(style, cells.get(i));
        }
    }

    @Override
    public CellTextBuilder math(MathBlock math) {
        return plain(MathText.of(math.tex()));
    }

    @Override
    public CellTextBuilder raw(RawBlock raw) {
        return plain(Jsoup.parseBodyFragment(raw.xhtml()).body().wholeText().strip());
    }

    @Override
    public CellTextBuilder thematicBreak(ThematicBreak thematicBreak) {
        return plain("――――――――");
    }
}
