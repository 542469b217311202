package dev.mondai.text;

import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Writes rich text as well-formed XHTML, which is also good HTML: for Moodle, Anki, QTI, JSON and web pages.
 *
 * <pre>{@code
 * XhtmlWriter writer = XhtmlWriter.builder()
 *         .mediaAddress(source -> "@@PLUGINFILE@@/" + nameOf(source))
 *         .escapeMathDelimiters(true)
 *         .build();
 * String stem = writer.write(question.body().stem());
 * String choice = writer.inline(choice.content());   // no <p> around a single paragraph
 * }</pre>
 *
 * <p>{@code & < >} become entities, {@code "} only in attributes; no other named entity is used. Blocks stand on lines of
 * their own; nothing is added within a line. An address that could run code is not written: of such a link its text
 * stays, of such an image its alternative text, as of one that is not {@linkplain Builder#shown shown}. Equal texts give equal strings. Writers are immutable and may be shared.
 */
public final class XhtmlWriter {

    /** What MathJax and Moodle's TeX filter take for the borders of a formula. */
    public static final List<String> MATH_DELIMITERS = List.of("\\(", "\\)", "\\[", "\\]", "$$", "\\begin{");

    private static final String FOOTNOTE = "id=\"fn";

    private final XhtmlSettings settings;

    private XhtmlWriter(XhtmlSettings settings) {
        this.settings = settings;
    }

    public static Builder builder() {
        return new Builder();
    }

    /** A text whose footnotes, if any, need no ids that are unique beyond it. */
    public String write(RichText text) {
        return write(text, "");
    }

    /**
     * All blocks of a text, and its footnotes as a numbered list at the end.
     *
     * @param idPrefix begins the ids of footnotes; to be unique on the page where the text is shown
     */
    public String write(RichText text, String idPrefix) {
        return new XhtmlRun(settings, idPrefix).document(text.blocks());
    }

    /** The same without {@code <p>} where the text is a single paragraph, as most choices are. */
    public String inline(RichText text) {
        return inline(text, "");
    }

    /**
     * The same without {@code <p>} where the text is a single paragraph, as most choices are.
     *
     * @param idPrefix begins the ids of footnotes; to be unique on the page where the text is shown
     */
    public String inline(RichText text, String idPrefix) {
        return text.isInline() && !text.isEmpty()
                ? inline(((Paragraph) text.blocks().get(0)).content(), idPrefix)
                : write(text, idPrefix);
    }

    /**
     * Like {@link #write(RichText)}, with ids of footnotes that hang on the text alone, for a page with several texts of which
     * the target knows no more.
     */
    public String writeApart(RichText text) {
        return apart(prefix -> write(text, prefix));
    }

    /** Like {@link #inline(RichText)}, with ids of footnotes as in {@link #writeApart}. */
    public String inlineApart(RichText text) {
        return apart(prefix -> inline(text, prefix));
    }

    private static String apart(UnaryOperator<String> writing) {
        String html = writing.apply("");
        return html.contains(FOOTNOTE) ? writing.apply("n" + Integer.toHexString(html.hashCode()) + "-") : html;
    }

    /** Inlines alone, with their footnotes, if any, as a numbered list behind them. */
    public String inline(List<Inline> inlines, String idPrefix) {
        return new XhtmlRun(settings, idPrefix).line(inlines);
    }

    /**
     * The address of media as written by default: the address of what is on the web, else the name of the file with
     * {@code %}, {@code ?}, {@code #}, blanks and backslashes percent-encoded, so that the address means that file.
     */
    public static String defaultAddress(MediaSource source) {
        return source instanceof MediaFile file ? WebAddress.ofFile(file.name()) : source.address();
    }

    /** Collects how a writer writes. */
    public static final class Builder {

        private Predicate<MediaSource> shown = source -> true;
        private Function<MediaSource, String> mediaAddress = XhtmlWriter::defaultAddress;
        private @Nullable Function<MediaPlayer, String> player;
        private @Nullable Function<CodeBlock, String> codeBlock;
        private boolean objects;
        private Function<Gap, String> gap = Builder::refuse;
        private boolean mathSpans;
        private boolean mathMl;
        private List<String> broken = List.of();

        private Builder() {}

        /**
         * Which images, sounds and films the target shows. Of any other one the alternative text is written, but where
         * {@link #player} says otherwise; it is not asked for its address. Default: all.
         */
        public Builder shown(Predicate<MediaSource> newShown) {
            shown = newShown;
            return this;
        }

        /**
         * The value of {@code src} for an image, a sound or a film, not yet escaped. Default:
         * {@link XhtmlWriter#defaultAddress}.
         */
        public Builder mediaAddress(Function<MediaSource, String> newMediaAddress) {
            mediaAddress = newMediaAddress;
            return this;
        }

        /** The XHTML for sound or a film. Default: {@code <audio src="…" controls="true">label</audio>}. */
        public Builder player(Function<MediaPlayer, String> newPlayer) {
            player = newPlayer;
            return this;
        }

        /**
         * The XHTML for a block of code. Default: {@code <pre><code class="language-x">…</code></pre>}, {@code x} being
         * the first word after the fence.
         */
        public Builder codeBlock(Function<CodeBlock, String> newCodeBlock) {
            codeBlock = newCodeBlock;
            return this;
        }

        /**
         * Whether sound and films are {@code <object data="…" type="…">label</object>}, as the vocabularies before HTML 5
         * have it, where {@link #player} does not say otherwise. Default: no.
         */
        public Builder objects(boolean newObjects) {
            objects = newObjects;
            return this;
        }

        /** The XHTML for a gap of a cloze. Default: throws an {@link IllegalStateException}. */
        public Builder gap(Function<Gap, String> newGap) {
            gap = newGap;
            return this;
        }

        /**
         * Whether formulas, {@code \(…\)} in a line and {@code \[…\]} displayed, stand in
         * {@code <span class="math inline">} and {@code <span class="math display">}. Default: no.
         */
        public Builder mathSpans(boolean newMathSpans) {
            mathSpans = newMathSpans;
            return this;
        }

        /**
         * Whether formulas are MathML, which browsers show without a script; one with a command that is not known stays
         * TeX between its delimiters. Default: no.
         */
        public Builder mathMl(boolean newMathMl) {
            mathMl = newMathMl;
            return this;
        }

        /**
         * Whether {@link XhtmlWriter#MATH_DELIMITERS} in text and code, where no formula is meant, are hidden from
         * whoever looks for formulas on the page; see {@link #broken}. Default: no.
         */
        public Builder escapeMathDelimiters(boolean escape) {
            return broken(escape ? MATH_DELIMITERS : List.of());
        }

        /**
         * Sequences of two characters or more that the target would take for its own markup. In text and code their
         * second character is put into a {@code <span>}: looks the same, and neither a search in the source nor one in the
         * text nodes of the page finds the sequence. In attributes their first character is written as a number.
         * Default: none.
         */
        public Builder broken(Collection<String> sequences) {
            broken = List.copyOf(sequences);
            return this;
        }

        public XhtmlWriter build() {
            return new XhtmlWriter(new XhtmlSettings(
                    shown, mediaAddress, codeBlock, player, objects, gap, mathSpans, mathMl, new XhtmlEscaper(broken)));
        }

        private static String refuse(Gap gap) {
            throw new IllegalStateException("a gap outside a cloze: " + gap.id());
        }
    }
}
