package dev.mondai.input.markdown.layout.key;

import dev.mondai.input.markdown.layout.line.Piece;
import dev.mondai.input.markdown.layout.part.Parts;
import dev.mondai.input.markdown.layout.part.Parts.Part;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The key that a pool of questions says above a stem, behind the question's code: {@code T1A01 (C) [97.3]}. */
public final class PoolKey {

    private static final Pattern CODE =
            Pattern.compile("^\\s*[*_#]*\\s*[A-Z]{1,3}\\d[A-Z0-9]{0,4}(?:[.-]\\d{1,3})?[*_]*\\s+"
                    + "(?<bracket>[(\\[](?<key>[A-H])[)\\]])(?:\\s*[(\\[][^()\\[\\]]*[)\\]])?[*_]*\\s*$");

    private PoolKey() {}

    /** Takes it out of the stem, in the last line of which it cannot stand; what it says, as a piece of the key's part. */
    public static Optional<Piece> take(Parts parts) {
        List<Piece> stem = parts.pieces(Part.STEM);
        boolean more = false;
        for (int i = stem.size() - 1; i >= 0; i--) {
            Matcher code = CODE.matcher(stem.get(i).text());
            if (more && code.matches()) {
                return Optional.of(taken(parts, i, code));
            }
            more |= !stem.get(i).isBlank();
        }
        return Optional.empty();
    }

    private static Piece taken(Parts parts, int place, Matcher code) {
        Piece piece = parts.pieces(Part.STEM).get(place);
        String rest = piece.text().substring(0, code.start("bracket")).stripTrailing()
                + piece.text().substring(code.end("bracket"));
        parts.replace(Part.STEM, place, new Piece(piece.line(), piece.column(), rest));
        return new Piece(piece.line(), piece.column() + code.start("key"), code.group("key"));
    }
}
