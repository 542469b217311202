package dev.mondai.input.markdown.layout.vocabulary;

/** Where a run of signs ends that may stand before what a text says. */
public final class Behind {

    private Behind() {}

    /** The place behind all of some signs that stand from a place on; that place where none does. */
    public static int signs(String text, int from, String signs) {
        int at = from;
        while (at < text.length() && signs.indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return at;
    }

    /** The place behind all blanks that stand from a place on; that place where none does. */
    public static int blanks(String text, int from) {
        int at = from;
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /** The same behind blanks and some signs, in any order. */
    public static int blanksAnd(String text, int from, String signs) {
        int at = from;
        while (at < text.length() && (Character.isWhitespace(text.charAt(at)) || signs.indexOf(text.charAt(at)) >= 0)) {
            at++;
        }
        return at;
    }
}
