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

/** A key in brackets at the end of the stem, with the word for it: {@code … 알고리즘은? (답: 3)}, {@code … 것은? [정답 ②]}. */
public final class KeyInBrackets {

    private static final String LABEL = "(?:\\p{L}|\\d|[①-⑳])";

    /** Without a colon, labels alone. */
    private static final Pattern BRACKETS = Pattern.compile(
            "\\s*[*_]{0,2}[(（\\[【]\\s*(?<word>\\p{L}[\\p{L}\\p{M}. ]{0,20}?)\\s*(?:(?<colon>[:：])\\s*|\\s(?=[^:：]*$)|(?=[①-⑳]))(?<key>(?<=[:：]\\s{0,3})[^()（）\\[\\]【】]{1,20}|"
                    + LABEL + "(?:\\s?[,、，・·]\\s?" + LABEL + ")*\\s?번?)[)）\\]】][*_]{0,2}\\s*$");

    /** The letters before it are those of Europe. */
    private static final int FIRST_BEHIND_CYRILLIC = 0x530;

    private KeyInBrackets() {}

    /** Takes it out of the stem of a question with choices that has no other key; what it says, as a piece of the key's part. */
    public static Optional<Piece> take(Parts parts, ChoiceRun run) {
        List<Piece> stem = parts.pieces(Part.STEM);
        int last = stem.size() - 1;
        while (last >= 0 && stem.get(last).isBlank()) {
            last--;
        }
        if (last < 0 || !endsInBracket(stem.get(last).text())) {
            return Optional.empty();
        }
        boolean other =
                !parts.isBlank(Part.KEY) || !run.isLabelled() || !run.marked().isEmpty();
        if (other || stem.get(last).text().strip().startsWith(">")) {
            return Optional.empty();
        }
        Piece piece = stem.get(last);
        Matcher brackets = BRACKETS.matcher(piece.text());
        if (!brackets.find() || !isKey(brackets, parts, run)) {
            return Optional.empty();
        }
        parts.replace(
                Part.STEM,
                last,
                new Piece(piece.line(), piece.column(), piece.text().substring(0, brackets.start())));
        return Optional.of(new Piece(piece.line(), piece.column() + brackets.start("key"), brackets.group("key")));
    }

    private static boolean endsInBracket(String text) {
        int end = text.length();
        while (end > 0 && (Character.isWhitespace(text.charAt(end - 1)) || "*_".indexOf(text.charAt(end - 1)) >= 0)) {
            end--;
        }
        return end > 0 && ")）]】".indexOf(text.charAt(end - 1)) >= 0;
    }

    /**
     * Whether a word for the answer stands before labels; behind one of Latin letters, a number may tell how many are right, and a
     * label without a colon what the stem is about: {@code (Solution A)}. So may a number where all are asked for.
     */
    private static boolean isKey(Matcher brackets, Parts parts, ChoiceRun run) {
        boolean word = run.vocabulary()
                .words()
                .whole(Folding.fold(brackets.group("word").strip()))
                .filter(match -> match.roles().contains(Role.ANSWER))
                .isPresent();
        boolean european = brackets.group("word").codePoints().allMatch(c -> c < FIRST_BEHIND_CYRILLIC);
        boolean counts = brackets.group("key").strip().matches("\\d+") && (european || SeveralAsked.in(parts));
        boolean names = european && brackets.group("colon") == null;
        return word
                && !counts
                && !names
                && parts.keyText()
                        .read(brackets.group("key"))
                        .filter(KeyText.Reading::all)
                        .isPresent();
    }
}
