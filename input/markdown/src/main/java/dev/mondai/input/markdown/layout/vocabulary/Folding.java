package dev.mondai.input.markdown.layout.vocabulary;

import java.util.Locale;

/** Text in one case and width, character for character, so that places in it are places in the original. */
public final class Folding {

    private static final int WIDTH = '！' - '!';

    /** The first sign that is ever another one, behind ASCII. */
    private static final char FIRST = '\u00A0';

    /** Between the wide blank and the digits of Vai, nothing is: kana, Chinese characters. */
    private static final char WIDE_BLANK = '\u3000';

    private static final char FIRST_DIGIT_BEHIND_HAN = '\uA620';

    /** Drawn with lines of boxes, as some keyboards offer it. */
    private static final char DRAWN_CROSS = '╳';

    /** The first digit of Arabic, before those of all other scripts. */
    private static final char FIRST_FOREIGN_DIGIT = '\u0660';

    /** The signs of Arabic, and the full stop of Hindi. */
    private static final String SIGNS = "،؛؟।";

    private static final String ASCII_SIGNS = ",;?.";

    /** The kana and signs of half width, in the order of their codes. */
    private static final char FIRST_HALF_KANA = '｡';

    private static final String KANA = "。「」、・ヲァィゥェォャュョッーアイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワン";

    private Folding() {}

    public static String fold(String text) {
        return lower(narrow(text));
    }

    /** A narrow text in one case; the dotted capital I of Turkish, which would become two characters, as one. */
    public static String lower(String narrow) {
        String lower = narrow.toLowerCase(Locale.ROOT);
        return lower.length() == narrow.length() ? lower : characterwise(narrow);
    }

    private static String characterwise(String text) {
        char[] chars = text.toCharArray();
        for (int i = 0; i < chars.length; i++) {
            chars[i] = Character.toLowerCase(chars[i]);
        }
        return new String(chars);
    }

    /** Full-width letters and signs, and the digits of all scripts, as ASCII; kana of half width as those of full width; the wide blank and what cannot be seen as a blank; a cross drawn with lines as one. */
    public static String narrow(String text) {
        int wide = 0;
        while (wide < text.length() && isNarrow(text.charAt(wide))) {
            wide++;
        }
        if (wide == text.length()) {
            return text;
        }
        char[] chars = text.toCharArray();
        for (int i = wide; i < chars.length; i++) {
            chars[i] = (char) narrow(chars[i]);
        }
        return new String(chars);
    }

    /** Whether a sign stays what it is, as all of ASCII do. */
    private static boolean isNarrow(char c) {
        return c < FIRST || narrow(c) == c;
    }

    private static int narrow(int c) {
        if (c < FIRST || c > WIDE_BLANK && c < FIRST_DIGIT_BEHIND_HAN) {
            return c;
        }
        if (c >= '！' && c <= '～') {
            return c - WIDTH;
        }
        if (c >= FIRST_HALF_KANA && c < FIRST_HALF_KANA + KANA.length()) {
            return KANA.charAt(c - FIRST_HALF_KANA);
        }
        if (c >= FIRST_FOREIGN_DIGIT && Character.getType(c) == Character.DECIMAL_DIGIT_NUMBER) {
            return '0' + Character.digit(c, 10);
        }
        if (c == DRAWN_CROSS) {
            return '×';
        }
        int sign = SIGNS.indexOf(c);
        if (sign >= 0) {
            return ASCII_SIGNS.charAt(sign);
        }
        return c == WIDE_BLANK || c == FIRST || isUnseen(c) ? ' ' : c;
    }

    /** Marks that only steer the direction of writing, and blanks of unusual width. */
    private static boolean isUnseen(int c) {
        return c >= '\u2000' && c <= '\u200B'
                || c == '\u202F'
                || c == '\u2060'
                || c == '\u200E'
                || c == '\u200F'
                || c >= '\u202A' && c <= '\u202E'
                || c >= '\u2066' && c <= '\u2069'
                || c == '\uFEFF';
    }
}
