package dev.mondai.input.markdown.layout.key;

import dev.mondai.input.markdown.layout.line.Piece;
import dev.mondai.input.markdown.layout.part.Parts;
import dev.mondai.input.markdown.layout.part.Parts.Part;
import java.util.regex.Pattern;

/** Tells whether a stem asks for several choices, in languages that say so in one word. */
final class SeveralAsked {

    private static final Pattern SEVERAL =
            Pattern.compile("(?:すべて|全て)(?!の)|全部|所有|複数|[2-5２-５二三四五]つ(?:を?[選挙答]|えら)|多[选選]|모두|두 개");

    /** The first character of Japanese; all of the words are of such. */
    private static final char FIRST_OF_EAST_ASIA = '\u3040';

    private SeveralAsked() {}

    static boolean in(Parts parts) {
        for (Piece piece : parts.pieces(Part.STEM)) {
            if (mayAsk(piece.text()) && SEVERAL.matcher(piece.text()).find()) {
                return true;
            }
        }
        return false;
    }

    private static boolean mayAsk(String text) {
        int at = 0;
        while (at < text.length() && text.charAt(at) < FIRST_OF_EAST_ASIA) {
            at++;
        }
        return at < text.length();
    }
}
