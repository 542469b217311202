package dev.mondai.input.markdown.layout.line;

import dev.mondai.input.markdown.layout.vocabulary.Behind;
import dev.mondai.input.markdown.layout.vocabulary.Folding;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A line of the source, or a piece of one between two tags.
 *
 * @param number from 0
 * @param column where the piece begins in its line
 * @param text as it stands in the source
 * @param narrow the same, in one width
 * @param folded the same, in one width and case
 * @param first the character that it begins with, behind blanks, in one width; a blank where it says nothing
 * @param kind what it is by itself
 * @param depth how many details are open around it
 * @param level of a heading; 0 for anything else
 */
public record Line(
        int number,
        int column,
        String text,
        String narrow,
        String folded,
        char first,
        Kind kind,
        int depth,
        int level) {

    private static final Pattern ASKS =
            Pattern.compile("(?:\\?|か。?)(?:[\\s*_`)\"'»”]|</\\w{1,6}>)*+(?:\\{[#.][^{}]*}\\s*)?$");

    /** What a line is by itself. */
    public enum Kind {
        TEXT,
        BLANK,
        /** Within a fence, its ends included. */
        CODE,
        /** Opens details or another container. */
        OPEN,
        CLOSE,
        /** What stands for a container while it is shut. */
        SUMMARY,
        RULE,
        /** What a one-line comment says. */
        COMMENT,
        /** Says nothing: a comment of several lines, a paragraph's tag. */
        NOISE
    }

    static Line of(int number, int column, String text, Kind kind, int depth, int level) {
        String narrow = Folding.narrow(text);
        return new Line(number, column, text, narrow, Folding.lower(narrow), first(narrow), kind, depth, level);
    }

    /** A cell of it as text; a bar within is not escaped outside of a table. */
    Line cell(int start, int end) {
        return of(number, column + start, text.substring(start, end).replace("\\|", "|"), Kind.TEXT, depth, 0);
    }

    /** The same line as another kind. */
    public Line as(Kind other) {
        return new Line(number, column, text, narrow, folded, first, other, depth, level);
    }

    /** What stands before a place and what follows, as two lines. */
    public List<Line> cutAt(int at) {
        return List.of(
                of(number, column, text.substring(0, at), kind, depth, level),
                of(number, column + at, text.substring(at), kind, depth, 0));
    }

    /** The same with other characters from a place to another; its column is that of what follows them. */
    public Line replaced(int start, int end, String others) {
        return of(
                number,
                column + end - start - others.length(),
                text.substring(0, start) + others + text.substring(end),
                kind,
                depth,
                level);
    }

    /** The same with others instead of all characters from a place on. */
    public Line endingIn(int start, String others) {
        return of(number, column, text.substring(0, start) + others, kind, depth, level);
    }

    /** The same as a heading of a chapter. */
    public Line asHeading() {
        return new Line(number, column, text, narrow, folded, first, kind, depth, 2);
    }

    /** What a heading says from a place on, and a sign behind it, as any other line. */
    public Line belowLevel(int start, String sign) {
        return of(number, column + start, text.substring(start) + sign, kind, depth, 0);
    }

    /** The blanks before the text; a tab counts to the next multiple of four. */
    public int indent() {
        int indent = 0;
        for (int i = 0; i < narrow.length() && Character.isWhitespace(narrow.charAt(i)); i++) {
            indent += narrow.charAt(i) == '\t' ? 4 - indent % 4 : 1;
        }
        return indent;
    }

    private static char first(String narrow) {
        int at = Behind.blanks(narrow, 0);
        return at < narrow.length() ? narrow.charAt(at) : ' ';
    }

    /** Whether it begins with a character, behind blanks. */
    public boolean startsWith(char character) {
        return first == character;
    }

    public boolean isQuoted() {
        return startsWith('>');
    }

    /** Whether a digit of any script stands in it. */
    public boolean hasDigit() {
        int at = 0;
        while (at < narrow.length() && !Character.isDigit(narrow.charAt(at))) {
            at++;
        }
        return at < narrow.length();
    }

    /** Whether it ends as a question does. */
    public boolean asks() {
        return (narrow.indexOf('?') >= 0 || narrow.indexOf('か') >= 0)
                && ASKS.matcher(narrow).find();
    }

    public boolean isText() {
        return kind == Kind.TEXT;
    }

    /** Whether it is something to read, and no frame, rule or blank. */
    public boolean isSaid() {
        return kind == Kind.TEXT || kind == Kind.CODE || kind == Kind.SUMMARY;
    }

    public boolean isHeading() {
        return level > 0;
    }
}
