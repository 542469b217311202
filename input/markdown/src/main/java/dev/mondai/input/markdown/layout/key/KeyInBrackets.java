package dev.mondai.input.markdown.layout.key;

import dev.mondai.input.markdown.layout.line.Piece;
import dev.mondai.input.markdown.layout.part.Parts;
import dev.mondai.input.markdown.layout.part.Parts.Part;
import dev.mondai.input.markdown.layout.phrase.KeyText;
import dev.mondai.input.markdown.layout.sign.ChoiceRun;
import dev.mondai.input.markdown.layout.vocabulary.Folding;
import dev.mondai.input.markdown.layout.vocabulary.Role;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A key in brackets at the end of the stem, with the word for it: {@code … 알고리즘은? (답: 3)}. */
public final class KeyInBrackets {

    private static final Pattern BRACKETS = Pattern.compile(
            "\\s*[*_]{0,2}[(（\\[【]\\s*(?<word>\\p{L}[\\p{L}\\p{M}. ]{0,20})\\s*[:：]\\s*(?<key>[^()（）\\[\\]【】]{1,20})[)）\\]】][*_]{0,2}\\s*$");

    private KeyInBrackets() {}

    /** Takes it out of the stem of a question with choices; what it says, as a piece of the key's part. */
    public static Optional<Piece> take(Parts parts, ChoiceRun run) {
        List<Piece> stem = parts.pieces(Part.STEM);
        for (int i = 0; i < stem.size(); i++) {
            Piece piece = stem.get(i);
            Matcher brackets = BRACKETS.matcher(piece.text());
            if (brackets.find() && isKey(brackets, parts, run)) {
                parts.replace(
                        Part.STEM,
                        i,
                        new Piece(piece.line(), piece.column(), piece.text().substring(0, brackets.start())));
                return Optional.of(
                        new Piece(piece.line(), piece.column() + brackets.start("key"), brackets.group("key")));
            }
        }
        return Optional.empty();
    }

    private static boolean isKey(Matcher brackets, Parts parts, ChoiceRun run) {
        boolean word = run.vocabulary()
                .words()
                .whole(Folding.fold(brackets.group("word").strip()))
                .filter(match -> match.roles().contains(Role.ANSWER))
                .isPresent();
        return word
                && parts.keyText()
                        .read(brackets.group("key"))
                        .filter(KeyText.Reading::all)
                        .isPresent();
    }
}
