package dev.mondai.input.markdown.layout.key;

import dev.mondai.input.markdown.layout.line.Piece;
import dev.mondai.input.markdown.layout.part.Parts;
import dev.mondai.input.markdown.layout.part.Parts.Part;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A key that stands in the stem's blank, as Chinese banks have it: {@code 最多的是（ B ）。} It counts where it is the only
 * one, between full-width brackets or next to Chinese characters, and is taken out of the stem.
 */
public final class FilledBlank {

    private static final Pattern BLANK = Pattern.compile(
            "(?<=\\p{IsHan}|[\\s。？?]|^)(?:（[\\s\u3000_]*(?<wide>[A-ZＡ-Ｚ]{1,7}|[√×✓✗])[\\s\u3000_]*）|(?<=\\p{IsHan}\\s?)\\([\\s\u3000_]*(?<narrow>[A-Z]{1,7}|[√×])[\\s\u3000_]*\\))(?=\\s*(?:[。.？?，,、：:]|$|\\p{IsHan}))");

    private FilledBlank() {}

    private static long blanks(String text) {
        int narrow = text.indexOf('(');
        boolean mayBeOne =
                text.indexOf('（') >= 0 || narrow > 0 && text.codePoints().anyMatch(Character::isIdeographic);
        return mayBeOne ? BLANK.matcher(text).results().count() : 0;
    }

    /** Takes the key out of the stem; what it says, as a piece of the key's part. */
    public static Optional<Piece> take(Parts parts) {
        List<Piece> stem = parts.pieces(Part.STEM);
        int at = -1;
        for (int i = 0; i < stem.size(); i++) {
            long blanks = blanks(stem.get(i).text());
            if (blanks > 1 || blanks == 1 && at >= 0) {
                return Optional.empty();
            }
            at = blanks == 1 ? i : at;
        }
        if (at < 0) {
            return Optional.empty();
        }
        Piece piece = stem.get(at);
        Matcher blank = BLANK.matcher(piece.text());
        blank.find();
        String key = blank.group("wide") != null ? blank.group("wide") : blank.group("narrow");
        String emptied =
                piece.text().substring(0, blank.start()) + "（　）" + piece.text().substring(blank.end());
        parts.replace(Part.STEM, at, new Piece(piece.line(), piece.column(), emptied));
        return Optional.of(new Piece(piece.line(), piece.column() + blank.start(), key));
    }
}
