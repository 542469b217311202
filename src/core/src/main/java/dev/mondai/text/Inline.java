package dev.mondai.text;

/** A part of a line of rich text. */
public sealed interface Inline extends TextNode
        permits Text,
                Emphasis,
                Strong,
                Strikethrough,
                Subscript,
                Superscript,
                Code,
                Link,
                Media,
                InlineMath,
                Ruby,
                Footnote,
                LineBreak,
                Gap,
                RawInline {

    /** Calls the visitor's method for this kind of inline. */
    <R> R accept(Visitor<R> visitor);

    /**
     * A case for each kind of inline. There are no default methods: a new kind must break every writer.
     *
     * @param <R> what each case gives
     */
    interface Visitor<R> {
        R text(Text text);

        R emphasis(Emphasis emphasis);

        R strong(Strong strong);

        R strikethrough(Strikethrough strikethrough);

        R subscript(Subscript subscript);

        R superscript(Superscript superscript);

        R code(Code code);

        R link(Link link);

        R image(Image image);

        R player(MediaPlayer player);

        R math(InlineMath math);

        R ruby(Ruby ruby);

        R footnote(Footnote footnote);

        R lineBreak(LineBreak lineBreak);

        R gap(Gap gap);

        R raw(RawInline raw);
    }
}
