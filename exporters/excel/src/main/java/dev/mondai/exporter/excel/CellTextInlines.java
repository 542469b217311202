package dev.mondai.exporter.excel;

import dev.mondai.text.Code;
import dev.mondai.text.Emphasis;
import dev.mondai.text.Footnote;
import dev.mondai.text.Gap;
import dev.mondai.text.Image;
import dev.mondai.text.Inline;
import dev.mondai.text.InlineMath;
import dev.mondai.text.LineBreak;
import dev.mondai.text.Link;
import dev.mondai.text.MediaPlayer;
import dev.mondai.text.RawInline;
import dev.mondai.text.Ruby;
import dev.mondai.text.Strikethrough;
import dev.mondai.text.Strong;
import dev.mondai.text.Subscript;
import dev.mondai.text.Superscript;
import dev.mondai.text.Text;
import dev.mondai.text.math.MathText;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;

/** Writes inlines as runs: what a cell can show as style, the rest as characters. */
final class CellTextInlines implements Inline.Visitor<CellTextBuilder> {

    private final CellTextBuilder out;
    private final ImageText images;
    private final List<Footnote> footnotes = new ArrayList<>();
    private RunStyle style = RunStyle.PLAIN;

    CellTextInlines(CellTextBuilder out, ImageText images) {
        this.out = out;
        this.images = images;
    }

    void write(RunStyle newStyle, List<Inline> inlines) {
        RunStyle before = style;
        style = newStyle;
        inlines.forEach(inline -> inline.accept(this));
        style = before;
    }

    /** The footnotes whose numbers have been written so far; the first has the number 1. */
    List<Footnote> footnotes() {
        return footnotes;
    }

    private CellTextBuilder styled(RunStyle newStyle, List<Inline> inlines) {
        write(newStyle, inlines);
        return out;
    }

    private CellTextBuilder plain(String characters) {
        out.add(style, characters);
        return out;
    }

    @Override
    public CellTextBuilder text(Text text) {
        return plain(text.value());
    }

    @Override
    public CellTextBuilder emphasis(Emphasis emphasis) {
        return styled(style.withItalic(), emphasis.content());
    }

    @Override
    public CellTextBuilder strong(Strong strong) {
        return styled(style.withBold(), strong.content());
    }

    @Override
    public CellTextBuilder strikethrough(Strikethrough strikethrough) {
        return styled(style.withStrike(), strikethrough.content());
    }

    @Override
    public CellTextBuilder subscript(Subscript subscript) {
        return styled(style.withScript(RunStyle.Script.SUBSCRIPT), subscript.content());
    }

    @Override
    public CellTextBuilder superscript(Superscript superscript) {
        return styled(style.withScript(RunStyle.Script.SUPERSCRIPT), superscript.content());
    }

    @Override
    public CellTextBuilder code(Code code) {
        out.add(style.withCode(), code.value());
        return out;
    }

    /** The text, and the address in brackets where the text does not say it already. */
    @Override
    public CellTextBuilder link(Link link) {
        write(style, link.content());
        boolean saysItself = link.content().equals(List.of(new Text(link.destination())));
        return saysItself ? out : plain(" (" + link.destination() + ")");
    }

    @Override
    public CellTextBuilder image(Image image) {
        return plain(images.of(image));
    }

    @Override
    public CellTextBuilder player(MediaPlayer player) {
        return plain(images.of(player));
    }

    @Override
    public CellTextBuilder math(InlineMath math) {
        return plain(MathText.of(math.tex()));
    }

    @Override
    public CellTextBuilder ruby(Ruby ruby) {
        return plain(ruby.base() + "（" + ruby.reading() + "）");
    }

    @Override
    public CellTextBuilder footnote(Footnote footnote) {
        footnotes.add(footnote);
        return plain("[" + footnotes.size() + "]");
    }

    @Override
    public CellTextBuilder lineBreak(LineBreak lineBreak) {
        out.newLine();
        return out;
    }

    @Override
    public CellTextBuilder gap(Gap gap) {
        return plain("{{" + gap.id() + "}}");
    }

    @Override
    public CellTextBuilder raw(RawInline raw) {
        return plain(Jsoup.parseBodyFragment(raw.xhtml()).body().wholeText());
    }
}
