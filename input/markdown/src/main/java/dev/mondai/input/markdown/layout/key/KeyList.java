package dev.mondai.input.markdown.layout.key;

import dev.mondai.input.markdown.layout.line.Piece;
import dev.mondai.input.markdown.layout.phrase.KeyText;
import java.util.List;
import java.util.regex.Pattern;

/** The choices that a key lists, one on each line. */
final class KeyList {

    private static final Pattern BULLET = Pattern.compile("^[-*+•・]\\s+(?:\\[[xX]]\\s*)?");

    private KeyList() {}

    /**
     * Those that are right: the last one, apart from the others and with a text below, heads an explanation of each choice
     * where a later line does.
     *
     * @param pieces the lines of the key
     * @param behind the lines that explain it
     */
    static List<Piece> of(List<Piece> pieces, List<Piece> behind, KeyText text) {
        int last = pieces.size() - 1;
        boolean heads = last > 0
                && pieces.get(last).line() > pieces.get(last - 1).line() + 1
                && isChoice(pieces.get(last), text)
                && behind.size() > 1
                && !isChoice(behind.get(0), text)
                && behind.stream().skip(1).anyMatch(p -> isChoice(p, text));
        return heads ? pieces.subList(0, last) : pieces;
    }

    /** Whether a line names a choice and says no more. */
    static boolean isChoice(Piece piece, KeyText text) {
        return text.read(withoutBullet(piece)).filter(KeyText.Reading::all).isPresent();
    }

    static String withoutBullet(Piece piece) {
        return BULLET.matcher(piece.text().strip()).replaceFirst("");
    }
}
