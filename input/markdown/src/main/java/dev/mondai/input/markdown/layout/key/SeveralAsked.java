package dev.mondai.input.markdown.layout.key;

import dev.mondai.input.markdown.layout.part.Parts;
import dev.mondai.input.markdown.layout.part.Parts.Part;
import java.util.regex.Pattern;

/** Tells whether a stem asks for several choices, in languages that say so in one word. */
final class SeveralAsked {

    private static final Pattern SEVERAL =
            Pattern.compile("(?:すべて|全て)(?!の)|全部|所有|複数|[2-5２-５二三四五]つ(?:を?[選挙答]|えら)|多[选選]|모두|두 개");

    private SeveralAsked() {}

    static boolean in(Parts parts) {
        return parts.pieces(Part.STEM).stream()
                .anyMatch(piece -> SEVERAL.matcher(piece.text()).find());
    }
}
