package dev.mondai.input.markdown.syntax.emphasis;

import org.commonmark.parser.beta.Scanner;
import org.commonmark.text.Characters;

/**
 * Whether a delimiter run can open and close emphasis, by the characters on its two sides.
 *
 * <p>CommonMark 0.31.2, section 6.2, says: a run can open when no space follows it and, if punctuation follows, space or
 * punctuation precedes it; closing is the mirror image; {@code _} does neither inside a word. The CJK-friendly rule adds
 * that punctuation makes a difference only where it is not CJK, and only where the other side is not CJK either.
 */
record Flanking(boolean opens, boolean closes) {

    /**
     * Looks at both sides of a run.
     *
     * @param before the code point before the run, {@link Scanner#END} at the start of the text
     * @param base the code point before {@code before} where that is a variation selector, else {@code before}
     * @param after the code point after the run, {@link Scanner#END} at the end of the text
     */
    static Flanking of(char delimiter, int before, int base, int after) {
        boolean fullWidth = CjkCharacters.isFullWidthQuote(base, before);
        Side left = new Side(isSpace(before), CjkCharacters.isCjk(base) || fullWidth, isPunctuation(base));
        Side right = new Side(isSpace(after), CjkCharacters.isCjk(after), isPunctuation(after));

        boolean followsCjk = left.cjk || CjkCharacters.selectsIdeograph(before);
        boolean hugsRight = right.isHuggedFrom(left, followsCjk);
        boolean hugsLeft = left.isHuggedFrom(right, right.cjk);

        boolean worksInsideWords = delimiter != '_';
        return new Flanking(
                hugsRight && (worksInsideWords || !hugsLeft || left.punctuation),
                hugsLeft && (worksInsideWords || !hugsRight || right.punctuation));
    }

    private static boolean isSpace(int codePoint) {
        return codePoint == Scanner.END || Characters.isWhitespaceCodePoint(codePoint);
    }

    private static boolean isPunctuation(int codePoint) {
        return Characters.isPunctuationCodePoint(codePoint);
    }

    /** What the rules ask about the character on one side of the run. */
    private record Side(boolean space, boolean cjk, boolean punctuation) {

        boolean foreignPunctuation() {
            return punctuation && !cjk;
        }

        /** True if a run belongs to the text on this side, given what is on the other. */
        boolean isHuggedFrom(Side other, boolean otherIsCjk) {
            return !space && (!foreignPunctuation() || other.space || other.foreignPunctuation() || otherIsCjk);
        }
    }
}
