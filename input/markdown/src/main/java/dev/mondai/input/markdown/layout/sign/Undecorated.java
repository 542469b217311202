package dev.mondai.input.markdown.layout.sign;

import dev.mondai.input.markdown.layout.vocabulary.Behind;

/** Where a line's words begin behind the signs that most lines begin with. */
final class Undecorated {

    private static final String SIGNS = " \t>*_#`+-";

    /** Letters that may be signs before a word themselves. */
    private static final String LETTERS_BEFORE_WORDS = "一二三四五六七八九十\u2139";

    private Undecorated() {}

    /** The place of a letter or digit that nothing but such signs stands before; 0 where other signs stand there. */
    static int word(String folded) {
        int at = Behind.signs(folded, 0, SIGNS);
        boolean word = at < folded.length()
                && Character.isLetterOrDigit(folded.charAt(at))
                && LETTERS_BEFORE_WORDS.indexOf(folded.charAt(at)) < 0;
        return word ? at : 0;
    }
}
