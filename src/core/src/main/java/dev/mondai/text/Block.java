package dev.mondai.text;

/** A part of a rich text that stands on lines of its own. */
public sealed interface Block extends TextNode
        permits Paragraph, Heading, ListBlock, Quote, CodeBlock, Table, MathBlock, RawBlock, ThematicBreak {

    /** Calls the visitor's method for this kind of block. */
    <R> R accept(Visitor<R> visitor);

    /**
     * A case for each kind of block. There are no default methods: a new kind must break every writer.
     *
     * @param <R> what each case gives
     */
    interface Visitor<R> {
        R paragraph(Paragraph paragraph);

        R heading(Heading heading);

        R list(ListBlock list);

        R quote(Quote quote);

        R code(CodeBlock code);

        R table(Table table);

        R math(MathBlock math);

        R raw(RawBlock raw);

        R thematicBreak(ThematicBreak thematicBreak);
    }
}
