package dev.mondai.input.markdown.layout.sign;

import dev.mondai.input.markdown.layout.line.Line;
import dev.mondai.input.markdown.layout.line.StandOut;
import dev.mondai.input.markdown.layout.vocabulary.Vocabulary;
import java.util.Optional;

/**
 * What a choice may begin with, at some place of a line.
 *
 * @param style how it is written
 * @param bullet the sign before it; a blank where there is none
 * @param label as it stands there; empty where there is none
 * @param tick what the box before it says
 * @param verdict what a sign or word at it says
 * @param look how all of it looks
 * @param start where the choice's text starts in the line
 * @param end where it ends, signs left out
 * @param indent of the line
 * @param text what it says
 * @param amongBoxes what it is in a list of boxes, where that is something else: there, a label that begins no sequence
 *     is text, and a bullet lacks its box
 */
public record ChoiceHead(
        Style style,
        char bullet,
        String label,
        Box tick,
        Verdict verdict,
        StandOut.Look look,
        int start,
        int end,
        int indent,
        ChoiceText text,
        Optional<ChoiceHead> amongBoxes) {

    /** How sure one may be that this is a choice. */
    public enum Style {
        /** A label with a separator, brackets or a ring. */
        LABELLED,
        /** A label and a blank: a word, unless others follow in their order. */
        BARE,
        /** A box without a label. */
        TICKED,
        /** A bullet alone. */
        BULLET
    }

    /** The box before a choice. */
    public enum Box {
        NONE,
        EMPTY,
        TICKED
    }

    /** A choice that is a cell of a table, with the label that another cell gives it. */
    static ChoiceHead ofCell(String label, Line line, int start, int to, Vocabulary vocabulary) {
        ChoiceEnd end = ChoiceEnd.of(line.narrow(), start, to, false, vocabulary);
        return new ChoiceHead(
                Style.LABELLED,
                '|',
                label,
                Box.NONE,
                end.verdict(),
                end.look(),
                end.start(),
                end.end(),
                line.indent(),
                ChoiceText.of(line, end.start(), end.end()),
                Optional.empty());
    }

    /** Whether a sign or word says that it is right. */
    public boolean marked() {
        return verdict.isRight();
    }

    /** Whether no text follows on its line: it stands below. */
    public boolean isEmpty() {
        return start >= end;
    }

    /** The same where what looks like a label is the text's first word, behind a bullet. */
    ChoiceHead unlabelled(Line line) {
        int at = line.narrow().lastIndexOf(label, start - 1);
        int to = isEmpty() ? at + label.length() : end;
        ChoiceText said = ChoiceText.of(line, at, to);
        return new ChoiceHead(Style.BULLET, bullet, "", tick, verdict, look, at, to, indent, said, Optional.empty());
    }

    /** The same where what looks like a box is the text, behind a bullet. */
    ChoiceHead unboxed(Line line) {
        int at = line.narrow().lastIndexOf('[');
        return saying(line, at, at + 2);
    }

    /** The same where what looks like a sign is the text, behind a bullet. */
    ChoiceHead saying(Line line, int from, int to) {
        ChoiceText said = ChoiceText.of(line, from, to);
        return new ChoiceHead(
                Style.BULLET, bullet, "", Box.NONE, Verdict.NONE, look, from, to, indent, said, Optional.empty());
    }

    /** The same with another verdict. */
    ChoiceHead with(Verdict other) {
        return new ChoiceHead(style, bullet, label, tick, other, look, start, end, indent, text, amongBoxes);
    }

    public boolean hasBullet() {
        return "-*+•".indexOf(bullet) >= 0;
    }

    boolean isQuoted() {
        return bullet == '>';
    }

    public boolean isCell() {
        return bullet == '|';
    }

    public boolean isLabelled() {
        return !label.isEmpty();
    }

    /** A bullet with an empty box behind it. */
    ChoiceHead inBox() {
        return new ChoiceHead(
                Style.TICKED, bullet, label, Box.EMPTY, verdict, look, start, end, indent, text, amongBoxes);
    }

    /** The same where its sign stands in the place of a box. */
    ChoiceHead boxed() {
        Box box = verdict.isRight() ? Box.TICKED : Box.EMPTY;
        return new ChoiceHead(
                Style.TICKED, bullet, label, box, verdict, look, start, end, indent, text, Optional.empty());
    }

    ChoiceHead amongBoxes(ChoiceHead boxed) {
        return new ChoiceHead(style, bullet, label, tick, verdict, look, start, end, indent, text, Optional.of(boxed));
    }

    /** Whether a box begins that lacks one of its brackets. */
    boolean hasBrokenBox() {
        return style == Style.BULLET
                && amongBoxes.filter(boxed -> boxed.start > start).isPresent();
    }

    public boolean hasBox() {
        return tick != Box.NONE;
    }
}
