package dev.mondai.input.markdown.layout;

import java.util.Locale;

/** Text in one case and width, character for character, so that places in it are places in the original. */
final class Folding {

    private static final int WIDTH = '！' - '!';

    private Folding() {}

    static String fold(String text) {
        String narrow = narrow(text);
        String lower = narrow.toLowerCase(Locale.ROOT);
        return lower.length() == text.length() ? lower : narrow;
    }

    /** Full-width letters, digits and signs, and the wide blank, as ASCII. */
    static String narrow(String text) {
        StringBuilder narrow = new StringBuilder(text.length());
        text.chars().forEach(c -> narrow.append((char) narrow(c)));
        return narrow.toString();
    }

    private static int narrow(int c) {
        if (c >= '！' && c <= '～') {
            return c - WIDTH;
        }
        return c == '\u3000' || c == '\u00A0' ? ' ' : c;
    }
}
