package dev.mondai.input.markdown.layout.gathered;

import dev.mondai.input.markdown.layout.cut.Cycle;
import dev.mondai.input.markdown.layout.line.Line;
import dev.mondai.input.markdown.layout.line.Piece;
import dev.mondai.input.markdown.layout.sign.Marker;
import dev.mondai.input.markdown.layout.sign.Sign;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads keys without numbers, one label for each question: {@code 答案：BADCD CB}, also on the lines below the word. */
final class KeyLetters {

    /** A label; letters that may be a word's stand apart. */
    private static final Pattern LETTER = Pattern.compile("(?:[A-H①-⑤]|[a-hア-オ](?![\\p{L}\\p{M}]))");

    private static final Pattern LETTERS = Pattern.compile("[\\s>*_-]*(?:" + LETTER + "[\\s,、;*_]*+)++\\.?\\s*");

    /** So many labels are no key of one question, where they do not rise. */
    private static final int FEWEST = 3;

    private final List<KeyEntry> found = new ArrayList<>();
    private boolean rising = true;
    private char last = 0;
    private int end;

    private KeyLetters() {}

    /** The keys that a line announces, for the questions from a place on; none where they may be those of one question. */
    static List<Appendix> at(List<Sign> signs, int start, int at) {
        Sign sign = signs.get(at);
        if (!Cycle.isKey(sign) || sign.marker().isEmpty()) {
            return List.of();
        }
        KeyLetters letters = new KeyLetters();
        letters.read(signs, at, sign.marker().map(Marker::end).orElseThrow());
        boolean several = letters.found.size() >= FEWEST && !letters.rising;
        return several ? List.of(new Appendix(start, at, letters.end, "", letters.found)) : List.of();
    }

    private void read(List<Sign> signs, int at, int behindWord) {
        boolean taken = take(signs.get(at).line(), behindWord);
        end = at + 1;
        for (int i = end; taken && i < signs.size(); i++) {
            Line line = signs.get(i).line();
            if (line.kind() != Line.Kind.BLANK) {
                taken = line.isText() && take(line, 0);
                end = taken ? i + 1 : end;
            }
        }
    }

    /** Takes the labels of a line; none where it says anything else. */
    private boolean take(Line line, int from) {
        String text = line.narrow();
        if (text.substring(from).isBlank()) {
            return true;
        }
        if (!LETTERS.matcher(text).region(from, text.length()).matches()) {
            return false;
        }
        Matcher letter = LETTER.matcher(text).region(from, text.length());
        while (letter.find()) {
            found.add(new KeyEntry("", Piece.between(line, letter.start(), letter.end())));
            rising &= text.charAt(letter.start()) > last;
            last = text.charAt(letter.start());
        }
        return true;
    }
}
