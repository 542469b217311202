package dev.mondai.text;

/**
 * Whether marks of emphasis are read as such, by the characters on their two sides.
 *
 * <p>CommonMark 0.31.2, section 6.2, with the rule that punctuation beside a CJK character does no harm, which mondai's
 * reader adds. Where it is in doubt whether a character is CJK, it counts as none: a tag is always right.
 */
final class EmphasisMarks {

    private EmphasisMarks() {}

    /** Whether a text ends in a character that is a mark, not an escaped one. */
    static boolean endsInMark(StringBuilder text, char mark) {
        int end = text.length() - 1;
        if (end < 0 || text.charAt(end) != mark) {
            return false;
        }
        int backslashes = 0;
        while (end - 1 - backslashes >= 0 && text.charAt(end - 1 - backslashes) == '\\') {
            backslashes++;
        }
        return backslashes % 2 == 0;
    }

    /**
     * Whether the marks round the end of a text work.
     *
     * @param out ends in the content, without the closing mark
     * @param start where the opening mark stands
     * @param after what will follow the closing mark
     */
    static boolean work(StringBuilder out, int start, String mark, int after) {
        char delimiter = mark.charAt(0);
        int before = start == 0 ? ' ' : out.codePointBefore(start);
        int first = out.codePointAt(start + mark.length());
        int last = out.codePointBefore(out.length());
        boolean isApart = first != delimiter && after != delimiter && !endsInMark(out, delimiter);
        return isApart && hugs(first, before, delimiter) && hugs(last, after, delimiter);
    }

    private static boolean hugs(int inside, int outside, char delimiter) {
        boolean outsideIsFree = isSpace(outside) || isForeignPunctuation(outside);
        boolean works = !isSpace(inside) && (!isForeignPunctuation(inside) || outsideIsFree || isCjk(outside));
        return works && (delimiter != '_' || outsideIsFree);
    }

    private static boolean isSpace(int codePoint) {
        return Character.isWhitespace(codePoint) || Character.isSpaceChar(codePoint);
    }

    /** Unicode's general categories P and S, as CommonMark has it. */
    private static boolean isForeignPunctuation(int codePoint) {
        return !isCjk(codePoint)
                && switch (Character.getType(codePoint)) {
                    case Character.CONNECTOR_PUNCTUATION,
                            Character.DASH_PUNCTUATION,
                            Character.START_PUNCTUATION,
                            Character.END_PUNCTUATION,
                            Character.INITIAL_QUOTE_PUNCTUATION,
                            Character.FINAL_QUOTE_PUNCTUATION,
                            Character.OTHER_PUNCTUATION,
                            Character.MATH_SYMBOL,
                            Character.CURRENCY_SYMBOL,
                            Character.MODIFIER_SYMBOL,
                            Character.OTHER_SYMBOL -> true;
                    default -> false;
                };
    }

    private static boolean isCjk(int codePoint) {
        return codePoint >= 0x2E80 && codePoint <= 0x303E
                || codePoint >= 0x3041 && codePoint <= 0xA4C6
                || codePoint >= 0xAC00 && codePoint <= 0xD7A3
                || codePoint >= 0xF900 && codePoint <= 0xFAFF
                || codePoint >= 0xFF01 && codePoint <= 0xFFBE
                || codePoint >= 0x20000 && codePoint <= 0x3FFFD;
    }
}
