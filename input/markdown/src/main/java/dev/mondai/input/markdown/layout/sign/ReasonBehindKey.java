package dev.mondai.input.markdown.layout.sign;

import dev.mondai.input.markdown.layout.vocabulary.Role;
import dev.mondai.input.markdown.layout.vocabulary.Words;
import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds what stands behind a key on its line and is none: {@code B【解析】…}, {@code B  Explanation: …}. */
public final class ReasonBehindKey {

    private static final Pattern HEADS = Pattern.compile("[*_】\\])」』〕]*\\s*:|[】\\]」』〕]|\\*\\*|__");
    /** What a test bank of ExamView says of a question behind its key: {@code ANS:  A    PTS:  1    REF:  p. 12}. */
    private static final Pattern COLUMN =
            Pattern.compile("\\s{2,}(?:pts|dif|ref|obj|nat|sta|top|key|msc|not|bloom):\\s");

    private static final Set<Role> EXPLAINS = EnumSet.of(Role.EXPLANATION, Role.GIVEN);
    private static final String DECORATION = "*_【[(〔「『 -–—|/•・";

    private ReasonBehindKey() {}

    /** Where the key ends that begins at a place; the line's end where nothing else follows it. */
    public static int start(String folded, int from, Words words) {
        int end = folded.length();
        int at = words.indexOf(folded, from, EXPLAINS);
        while (at >= 0
                && !HEADS.matcher(folded)
                        .region(wordEnd(folded, at, words), end)
                        .lookingAt()) {
            at = words.indexOf(folded, at + 1, EXPLAINS);
        }
        Matcher column = COLUMN.matcher(folded).region(from, end);
        int cut = at >= 0 ? beforeDecoration(folded, at, from) : column.find() ? column.start() : end;
        return folded.substring(from, cut).isBlank() ? end : cut;
    }

    private static int wordEnd(String folded, int at, Words words) {
        return words.at(folded, at).map(Words.Match::end).orElse(at);
    }

    private static int beforeDecoration(String folded, int at, int from) {
        int start = at;
        while (start > from && DECORATION.indexOf(folded.charAt(start - 1)) >= 0) {
            start--;
        }
        return start;
    }
}
