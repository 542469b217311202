package dev.mondai.input.markdown.layout.part;

import dev.mondai.input.markdown.layout.line.Piece;
import dev.mondai.input.markdown.layout.part.Parts.Part;
import dev.mondai.input.markdown.layout.sign.ChoiceRun;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A stem that is the item of a list, with its choices within: {@code - Which is red?}; the bullet is none of it. */
final class StemItem {

    private static final String BULLETS = "-*+•";
    private static final Pattern BULLET = Pattern.compile("(?<indent> {0,3})[-*+•]\\s+(?=\\S)");

    /** Without its bullet, such a line would be code. */
    private static final Pattern CODE = Pattern.compile(" {4,}\\S.*|\\t.*");

    private StemItem() {}

    /** Takes the bullet out of a stem with no other. */
    static void open(Parts parts, ChoiceRun run) {
        List<Piece> stem = parts.pieces(Part.STEM);
        int said = 0;
        while (said < stem.size() && stem.get(said).isBlank()) {
            said++;
        }
        if (said == stem.size() || !mayBeItem(stem.get(said).text())) {
            return;
        }
        Piece first = stem.get(said);
        Matcher bullet = BULLET.matcher(first.text());
        boolean item = bullet.lookingAt()
                && run.items().get(0).head().indent() > bullet.group("indent").length()
                && stem.stream().skip(said + 1L).noneMatch(piece -> !piece.isBlank() && isWithinList(piece.text()));
        if (item) {
            parts.replace(
                    Part.STEM,
                    said,
                    new Piece(
                            first.line(),
                            first.column() + bullet.end(),
                            first.text().substring(bullet.end())));
        }
    }

    private static boolean mayBeItem(String text) {
        return BULLETS.indexOf(text.stripLeading().charAt(0)) >= 0;
    }

    private static boolean isWithinList(String text) {
        return BULLET.matcher(text).lookingAt() || CODE.matcher(text).matches();
    }
}
