package dev.mondai.text;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Writes the inlines of one block as Markdown: every case appends to the same string. */
final class MarkdownInlines implements Inline.Visitor<StringBuilder> {

    private final Function<Gap, String> gap;
    private final MarkdownNotes footnotes;
    private final boolean oneLine;
    private final StringBuilder out = new StringBuilder();
    private final Deque<String> openMarks = new ArrayDeque<>();
    private boolean inLink;
    /** The first character of what follows the inline that is being written; a blank at the end. */
    private int after = ' ';

    private boolean isLast;

    /** @param oneLine whether a line feed would end the block: in headings and cells */
    MarkdownInlines(Function<Gap, String> gap, MarkdownNotes footnotes, boolean oneLine) {
        this.gap = gap;
        this.footnotes = footnotes;
        this.oneLine = oneLine;
    }

    String write(List<Inline> inlines) {
        inlines(inlines, ' ');
        return out.toString();
    }

    /** @param end the first character of what follows all of them; a blank at the end of the block */
    private void inlines(List<Inline> inlines, int end) {
        boolean endsBlock = end == ' ';
        List<Inline> joined = joined(inlines);
        for (int i = 0; i < joined.size(); i++) {
            boolean hasNext = i + 1 < joined.size();
            after = hasNext ? firstOf(joined.get(i + 1)) : end;
            isLast = !hasNext && endsBlock;
            joined.get(i).accept(this);
        }
    }

    /** Two pieces of code side by side become one: their backticks would run together. */
    private static List<Inline> joined(List<Inline> inlines) {
        List<Inline> joined = new ArrayList<>();
        for (Inline inline : inlines) {
            int last = joined.size() - 1;
            if (last >= 0 && inline instanceof Text text && joined.get(last) instanceof Text before) {
                joined.set(last, new Text(before.value() + text.value()));
            } else if (last >= 0 && inline instanceof Code code && joined.get(last) instanceof Code before) {
                joined.set(last, new Code(before.value() + code.value()));
            } else if (!(inline instanceof Text text && text.value().isEmpty())) {
                joined.add(inline);
            }
        }
        return joined;
    }

    /** What an inline will begin with, as far as it matters to the marks of emphasis before it. */
    private static int firstOf(Inline inline) {
        if (inline instanceof Text text) {
            int first = text.value().codePointAt(0);
            return first < 0x80 && !Character.isLetterOrDigit(first) && !Character.isWhitespace(first) ? '\\' : first;
        }
        if (inline instanceof Emphasis || inline instanceof Strong) {
            return '*';
        }
        return inline instanceof LineBreak ? '\n' : inline instanceof Strikethrough ? '~' : '<';
    }

    @Override
    public StringBuilder text(Text text) {
        new MarkdownText(out, text.value(), oneLine, inLink).write(isLast);
        return out;
    }

    @Override
    public StringBuilder emphasis(Emphasis emphasis) {
        return marked(emphasis.content(), "*", "_", "em");
    }

    @Override
    public StringBuilder strong(Strong strong) {
        return marked(strong.content(), "**", "__", "strong");
    }

    @Override
    public StringBuilder strikethrough(Strikethrough strikethrough) {
        return marked(strikethrough.content(), "~~", "~~", "del");
    }

    /** Takes the first mark that cannot be mistaken for a part of another one, and the tag where none would work. */
    private StringBuilder marked(List<Inline> content, String first, String second, String tag) {
        int following = after;
        String mark = isFree(first, following) ? first : isFree(second, following) ? second : "";
        if (mark.isEmpty()) {
            return tagged(content, tag);
        }
        int start = out.length();
        out.append(mark);
        openMarks.push(mark);
        inlines(content, mark.charAt(0));
        openMarks.pop();
        return closed(start, mark, following, tag);
    }

    private boolean isFree(String mark, int following) {
        char c = mark.charAt(0);
        return !openMarks.contains(mark) && following != c && !EmphasisMarks.endsInMark(out, c);
    }

    /** The content stays as it is: to what is within, a tag is punctuation as a mark is. */
    private StringBuilder closed(int start, String mark, int following, String tag) {
        int begin = start + mark.length();
        if (out.length() == begin) {
            out.setLength(start);
            return out;
        }
        if (EmphasisMarks.work(out, start, mark, following)) {
            return out.append(mark);
        }
        return out.replace(start, begin, "<" + tag + ">")
                .append("</")
                .append(tag)
                .append('>');
    }

    private StringBuilder tagged(List<Inline> content, String tag) {
        out.append('<').append(tag).append('>');
        inlines(content, '<');
        return out.append("</").append(tag).append('>');
    }

    @Override
    public StringBuilder subscript(Subscript subscript) {
        return tagged(subscript.content(), "sub");
    }

    @Override
    public StringBuilder superscript(Superscript superscript) {
        return tagged(superscript.content(), "sup");
    }

    @Override
    public StringBuilder code(Code code) {
        String value = oneLine ? code.value().replace('\n', ' ') : code.value();
        if (value.isEmpty()) {
            return out;
        }
        String fence = "`".repeat(MarkdownBlocks.longestRun(value, '`') + 1);
        boolean loses = value.startsWith(" ") && value.endsWith(" ") && !value.isBlank();
        String pad = loses || value.startsWith("`") || value.endsWith("`") ? " " : "";
        return out.append(fence).append(pad).append(value).append(pad).append(fence);
    }

    @Override
    public StringBuilder link(Link link) {
        if (!WebAddress.isHarmless(link.destination())) {
            inlines(link.content(), after);
            return out;
        }
        boolean outer = inLink;
        inLink = true;
        out.append('[');
        inlines(link.content(), ']');
        inLink = outer;
        return target(link.destination(), link.title());
    }

    @Override
    public StringBuilder image(Image image) {
        return media(image);
    }

    /** What it is, the file tells, or of what is on the web, the address; where that is silent, HTML says it. */
    @Override
    public StringBuilder player(MediaPlayer player) {
        boolean isTold = MediaPlayer.Kind.of(player.source()).equals(Optional.of(player.kind()));
        return isTold ? media(player) : out.append(XhtmlWriter.builder().build().inline(List.of(player), ""));
    }

    private StringBuilder media(Media media) {
        out.append("![");
        new MarkdownText(out, media.alt(), true, true).write(false);
        target(XhtmlWriter.defaultAddress(media.source()), media.title());
        String width = media.width() == null ? "" : "width=" + media.width();
        String height = media.height() == null ? "" : "height=" + media.height();
        String size = (width + " " + height).strip();
        return size.isEmpty() ? out : out.append('{').append(size).append('}');
    }

    private StringBuilder target(String destination, String title) {
        boolean isPlain = !destination.isEmpty()
                && destination.chars().noneMatch(c -> c <= ' ' || c == '(' || c == ')' || c == '<' || c == '>');
        String escaped = MarkdownText.quoted(destination, "<>");
        out.append("](").append(isPlain ? escaped : "<" + escaped + ">");
        if (!title.isEmpty()) {
            out.append(" \"").append(MarkdownText.quoted(title, "\"")).append('"');
        }
        return out.append(')');
    }

    @Override
    public StringBuilder math(InlineMath math) {
        String tex = oneLine ? math.tex().replace('\n', ' ') : math.tex();
        boolean needsParentheses = tex.isBlank()
                || !tex.equals(tex.strip())
                || tex.contains("$")
                || Character.isDigit(after)
                || EmphasisMarks.endsInMark(out, '$');
        return needsParentheses
                ? out.append("\\(").append(tex).append("\\)")
                : out.append('$').append(tex).append('$');
    }

    @Override
    public StringBuilder ruby(Ruby ruby) {
        out.append("<ruby>");
        new MarkdownText(out, ruby.base(), oneLine, inLink).write(false);
        out.append("<rt>");
        new MarkdownText(out, ruby.reading(), oneLine, inLink).write(false);
        return out.append("</rt></ruby>");
    }

    @Override
    public StringBuilder footnote(Footnote footnote) {
        return out.append("[^").append(footnotes.numberOf(footnote)).append(']');
    }

    /** A backslash at the end of a paragraph would be one. */
    @Override
    public StringBuilder lineBreak(LineBreak lineBreak) {
        return out.append(oneLine || isLast || out.isEmpty() ? "<br/>" : "\\\n");
    }

    @Override
    public StringBuilder gap(Gap cloze) {
        return out.append(gap.apply(cloze));
    }

    @Override
    public StringBuilder raw(RawInline raw) {
        return out.append(raw.xhtml());
    }
}
