package dev.mondai.text;

import dev.mondai.text.math.MathMl;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** Writes one text as XHTML: every case appends to the same string. */
final class XhtmlRun implements Block.Visitor<StringBuilder>, Inline.Visitor<StringBuilder> {

    private final XhtmlSettings settings;
    private final XhtmlEscaper escaper;
    private final String idPrefix;
    private final StringBuilder out = new StringBuilder();
    private final XhtmlMedia media;
    private final List<Footnote> footnotes = new ArrayList<>();

    XhtmlRun(XhtmlSettings settings, String idPrefix) {
        this.settings = settings;
        this.escaper = settings.escaper();
        this.media = new XhtmlMedia(settings, out);
        this.idPrefix = idPrefix;
    }

    String document(List<Block> blocks) {
        blocks(blocks);
        return withFootnotes();
    }

    String line(List<Inline> inlines) {
        inlines(inlines);
        return withFootnotes();
    }

    private String withFootnotes() {
        if (!footnotes.isEmpty()) {
            out.append("\n<ol class=\"footnotes\">\n");
            // A footnote may hold another one: the list grows while it is written.
            for (int i = 0; i < footnotes.size(); i++) {
                footnote(i + 1, footnotes.get(i));
            }
            out.append("</ol>");
        }
        return out.toString();
    }

    private void footnote(int number, Footnote footnote) {
        out.append("<li");
        escaper.attribute(out, "id", idPrefix + "fn" + number);
        out.append('>');
        blocks(footnote.content());
        out.append(" <a");
        escaper.attribute(out, "href", "#" + idPrefix + "fnref" + number);
        out.append(">↩</a></li>\n");
    }

    private void blocks(List<Block> blocks) {
        for (int i = 0; i < blocks.size(); i++) {
            if (i > 0) {
                out.append('\n');
            }
            blocks.get(i).accept(this);
        }
    }

    private StringBuilder inlines(List<Inline> inlines) {
        for (int i = 0; i < inlines.size(); i++) {
            if (inlines.get(i) instanceof Text text) {
                StringBuilder joined = new StringBuilder(text.value());
                while (i + 1 < inlines.size() && inlines.get(i + 1) instanceof Text next) {
                    joined.append(next.value());
                    i++;
                }
                escaper.text(out, joined.toString());
            } else {
                inlines.get(i).accept(this);
            }
        }
        return out;
    }

    private StringBuilder element(String name, List<Inline> content) {
        out.append('<').append(name).append('>');
        inlines(content);
        return out.append("</").append(name).append('>');
    }

    @Override
    public StringBuilder paragraph(Paragraph paragraph) {
        return element("p", paragraph.content());
    }

    @Override
    public StringBuilder heading(Heading heading) {
        return element("h" + heading.level(), heading.content());
    }

    @Override
    public StringBuilder list(ListBlock list) {
        Integer start = list.start();
        out.append(start == null ? "<ul>" : start == 1 ? "<ol>" : "<ol start=\"" + start + "\">")
                .append('\n');
        for (List<Block> item : list.items()) {
            out.append("<li>");
            item(item, list.tight());
            out.append("</li>\n");
        }
        return out.append(start == null ? "</ul>" : "</ol>");
    }

    /** A tight item of several paragraphs keeps their tags: without them they would run together. */
    private void item(List<Block> item, boolean tight) {
        long paragraphs = item.stream().filter(Paragraph.class::isInstance).count();
        if (tight && paragraphs == 1 && item.get(0) instanceof Paragraph line) {
            inlines(line.content());
            out.append(item.size() > 1 ? "\n" : "");
            blocks(item.subList(1, item.size()));
        } else {
            blocks(item);
        }
    }

    @Override
    public StringBuilder quote(Quote quote) {
        out.append("<blockquote>\n");
        blocks(quote.content());
        return out.append("\n</blockquote>");
    }

    @Override
    public StringBuilder code(CodeBlock code) {
        Function<CodeBlock, String> hook = settings.codeBlock();
        if (hook != null) {
            return out.append(hook.apply(code));
        }
        out.append("<pre><code");
        if (!code.language().isBlank()) {
            escaper.attribute(
                    out, "class", "language-" + code.language().strip().split("\\s+", 2)[0]);
        }
        out.append('>');
        escaper.text(out, code.text());
        return out.append("</code></pre>");
    }

    @Override
    public StringBuilder table(Table table) {
        out.append("<table>\n");
        if (!table.header().isEmpty()) {
            out.append("<thead>\n");
            row("th", table.header(), table.alignments());
            out.append("</thead>\n");
        }
        out.append("<tbody>\n");
        table.rows().forEach(row -> row("td", row, table.alignments()));
        return out.append("</tbody>\n</table>");
    }

    private void row(String cell, List<List<Inline>> cells, List<Table.Alignment> alignments) {
        out.append("<tr>");
        for (int i = 0; i < cells.size(); i++) {
            out.append('<').append(cell);
            Table.Alignment alignment = i < alignments.size() ? alignments.get(i) : Table.Alignment.NONE;
            if (alignment != Table.Alignment.NONE) {
                escaper.attribute(
                        out, "style", "text-align: " + alignment.name().toLowerCase(Locale.ROOT));
            }
            out.append('>');
            inlines(cells.get(i)).append("</").append(cell).append('>');
        }
        out.append("</tr>\n");
    }

    @Override
    public StringBuilder math(MathBlock math) {
        out.append("<p>");
        Optional<String> mathMl = settings.mathMl() ? MathMl.display(math.tex()) : Optional.empty();
        mathMl.ifPresentOrElse(out::append, () -> formula("display", "\\[", math.tex(), "\\]"));
        return out.append("</p>");
    }

    @Override
    public StringBuilder math(InlineMath math) {
        Optional<String> mathMl = settings.mathMl() ? MathMl.inline(math.tex()) : Optional.empty();
        mathMl.ifPresentOrElse(out::append, () -> formula("inline", "\\(", math.tex(), "\\)"));
        return out;
    }

    private void formula(String kind, String open, String tex, String close) {
        if (settings.mathSpans()) {
            out.append("<span class=\"math ").append(kind).append("\">");
        }
        out.append(open);
        XhtmlEscaper.verbatim(out, tex);
        out.append(close);
        out.append(settings.mathSpans() ? "</span>" : "");
    }

    @Override
    public StringBuilder raw(RawBlock raw) {
        return out.append(raw.xhtml());
    }

    @Override
    public StringBuilder thematicBreak(ThematicBreak thematicBreak) {
        return out.append("<hr/>");
    }

    @Override
    public StringBuilder text(Text text) {
        escaper.text(out, text.value());
        return out;
    }

    @Override
    public StringBuilder emphasis(Emphasis emphasis) {
        return element("em", emphasis.content());
    }

    @Override
    public StringBuilder strong(Strong strong) {
        return element("strong", strong.content());
    }

    @Override
    public StringBuilder strikethrough(Strikethrough strikethrough) {
        return element("del", strikethrough.content());
    }

    @Override
    public StringBuilder subscript(Subscript subscript) {
        return element("sub", subscript.content());
    }

    @Override
    public StringBuilder superscript(Superscript superscript) {
        return element("sup", superscript.content());
    }

    @Override
    public StringBuilder code(Code code) {
        out.append("<code>");
        escaper.text(out, code.value());
        return out.append("</code>");
    }

    @Override
    public StringBuilder link(Link link) {
        if (!WebAddress.isHarmless(link.destination())) {
            return inlines(link.content());
        }
        out.append("<a");
        escaper.attribute(out, "href", link.destination());
        escaper.optional(out, "title", link.title());
        out.append('>');
        return inlines(link.content()).append("</a>");
    }

    @Override
    public StringBuilder image(Image image) {
        media.image(image);
        return out;
    }

    @Override
    public StringBuilder player(MediaPlayer player) {
        media.player(player);
        return out;
    }

    @Override
    public StringBuilder ruby(Ruby ruby) {
        out.append("<ruby>");
        escaper.text(out, ruby.base());
        out.append("<rp>（</rp><rt>");
        escaper.text(out, ruby.reading());
        return out.append("</rt><rp>）</rp></ruby>");
    }

    /** A note that is referred to twice is listed once; only its first reference can be gone back to. */
    @Override
    public StringBuilder footnote(Footnote footnote) {
        boolean isNew = !footnotes.contains(footnote);
        if (isNew) {
            footnotes.add(footnote);
        }
        int number = footnotes.indexOf(footnote) + 1;
        out.append("<sup");
        if (isNew) {
            escaper.attribute(out, "id", idPrefix + "fnref" + number);
        }
        out.append("><a");
        escaper.attribute(out, "href", "#" + idPrefix + "fn" + number);
        return out.append('>').append(number).append("</a></sup>");
    }

    @Override
    public StringBuilder lineBreak(LineBreak lineBreak) {
        return out.append("<br/>");
    }

    @Override
    public StringBuilder gap(Gap gap) {
        return out.append(settings.gap().apply(gap));
    }

    @Override
    public StringBuilder raw(RawInline raw) {
        return out.append(raw.xhtml());
    }
}
