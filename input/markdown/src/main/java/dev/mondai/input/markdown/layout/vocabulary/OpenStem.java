package dev.mondai.input.markdown.layout.vocabulary;

import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells of what is asked whether it wants more than yes or no: {@code What is the symbol of neon?}, {@code 時間計算量は？}, {@code … 쓰시오.} */
public final class OpenStem {

    private static final Set<Role> MORE = EnumSet.of(Role.MORE);
    private static final Pattern END = Pattern.compile("(?<asks>\\?|か|까)?[\\s.。*_`)\"'»”]*$");
    private static final Pattern WORD = Pattern.compile("\\s+(?=\\S)");

    /** Before it, words stand apart, and those that ask join clauses too where they are not among the first. */
    private static final char FIRST_WITHOUT_CLAUSES = '\u0900';

    private static final int FIRST_WORDS = 2;
    private static final int LONGEST_BEGINNING = 60;

    private static final Pattern SENTENCE = Pattern.compile("(?<=\\?)\\s+|(?<=。)");

    private OpenStem() {}

    /** Whether a sentence of a line does so. */
    public static boolean is(Words sentences, String line) {
        return SENTENCE.splitAsStream(Folding.fold(line)).anyMatch(sentence -> wantsMore(sentences, sentence.strip()));
    }

    private static boolean wantsMore(Words sentences, String folded) {
        Matcher end = END.matcher(folded);
        boolean asks = end.find() && end.group("asks") != null;
        for (int at = sentences.indexOf(folded, 0, MORE); at >= 0; at = sentences.indexOf(folded, at + 1, MORE)) {
            boolean last = sentences.endsOf(folded, at, MORE).contains(end.start())
                    || sentences.endsOf(folded, at, MORE).contains(end.start() + 1);
            boolean anywhere = folded.charAt(at) >= FIRST_WITHOUT_CLAUSES;
            boolean counts = asks ? last || anywhere || isAmongFirst(folded, at) : last && anywhere;
            if (counts) {
                return true;
            }
        }
        return false;
    }

    private static boolean isAmongFirst(String folded, int at) {
        return at < LONGEST_BEGINNING && WORD.split(folded.substring(0, at) + "?").length <= FIRST_WORDS;
    }
}
