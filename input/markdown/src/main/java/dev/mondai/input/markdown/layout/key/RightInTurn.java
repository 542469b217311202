package dev.mondai.input.markdown.layout.key;

import dev.mondai.input.markdown.layout.line.Piece;
import dev.mondai.input.markdown.layout.part.Parts;
import dev.mondai.input.markdown.layout.phrase.KeyText;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Choices in bold, each with its reason below it, of which the first is the key by its place: {@code **Iron**}, a text,
 * {@code **Copper**}, a text. Whether the others are right too or are told to be wrong, nothing says.
 */
final class RightInTurn {

    private static final Pattern BOLD = Pattern.compile("(?:\\*\\*|__)[^*]+(?:\\*\\*|__)");

    private RightInTurn() {}

    /** @param explaining what explains the key, before it or behind it */
    static boolean goesOn(List<Piece> key, List<Piece> explaining, Parts parts, KeyText text) {
        Piece first = key.get(0);
        if (key.size() > 1 || !isBoldChoice(first, text)) {
            return false;
        }
        List<Piece> behind =
                explaining.stream().filter(piece -> piece.line() > first.line()).toList();
        return behind.stream()
                        .takeWhile(piece -> !isAnnounced(first, piece, parts))
                        .anyMatch(piece -> isBoldChoice(piece, text))
                && behind.stream().noneMatch(piece -> isBoldChoice(piece, text) && isSame(first, piece, text));
    }

    private static boolean isBoldChoice(Piece piece, KeyText text) {
        return BOLD.matcher(piece.text().strip()).matches() && KeyList.isChoice(piece, text);
    }

    private static boolean isSame(Piece one, Piece other, KeyText text) {
        return text.read(one.text()).equals(text.read(other.text()));
    }

    /** Whether a word between the key and a line behind it announces what follows. */
    private static boolean isAnnounced(Piece key, Piece piece, Parts parts) {
        return parts.trace().stream()
                .anyMatch(traced -> traced.line() > key.line()
                        && traced.line() <= piece.line()
                        && traced.rule().startsWith("word-"));
    }
}
