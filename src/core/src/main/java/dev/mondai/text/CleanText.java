package dev.mondai.text;

/** Text without the characters that XML 1.0 cannot hold: most control characters, lone surrogates, U+FFFE, U+FFFF. */
public final class CleanText {

    private CleanText() {}

    /**
     * The text without its forbidden characters (XML 1.0, section 2.2, production 2), with LF for CRLF and CR.
     *
     * @return the same instance where there is nothing to clean
     */
    public static String of(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\r' || !isPlain(c)) {
                return isClean(text) ? text : cleaned(text);
            }
        }
        return text;
    }

    /** Whether {@link #of} would leave the text as it is. */
    public static boolean isClean(String text) {
        return text.codePoints().allMatch(c -> c != '\r' && isAllowed(c));
    }

    private static boolean isPlain(char c) {
        return c >= ' ' && c < Character.MIN_SURROGATE || c == '\n' || c == '\t';
    }

    private static String cleaned(String text) {
        StringBuilder clean = new StringBuilder(text.length());
        text.replace("\r\n", "\n")
                .replace('\r', '\n')
                .codePoints()
                .filter(CleanText::isAllowed)
                .forEach(clean::appendCodePoint);
        return clean.toString();
    }

    private static boolean isAllowed(int c) {
        if (c < ' ') {
            return c == '\n' || c == '\t' || c == '\r';
        }
        boolean isLoneSurrogate = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
        return !isLoneSurrogate && c != 0xFFFE && c != 0xFFFF;
    }
}
