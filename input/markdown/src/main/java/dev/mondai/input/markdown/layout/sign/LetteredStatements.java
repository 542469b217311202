package dev.mondai.input.markdown.layout.sign;

import dev.mondai.input.markdown.layout.vocabulary.Truth;
import dev.mondai.input.markdown.layout.vocabulary.TruthPairs;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Numbered statements, each with V, T or F in bold behind a dash or an arrow, though nothing asks for true or false:
 * {@code 1. It warns of a bend - **V**}.
 */
final class LetteredStatements {

    private static final int FEWEST = 4;

    /** A statement has so many words, its number and its letter included. */
    private static final int FEWEST_WORDS = 6;

    private static final int LONGEST = 1_000;

    private static final Pattern LETTER = Pattern.compile("\\s[-–—→]\\s*\\*\\*(?<letter>[TVF])\\*\\*\\s*$");
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private static final Pattern EXPLAINED = Pattern.compile("\\((?:T|V|F)\\)");

    private LetteredStatements() {}

    /** The signs, of which such statements are questions; the same where any other number begins one, or the letters are explained. */
    static List<Sign> in(List<Sign> signs, Truth truth) {
        List<Integer> places = new ArrayList<>();
        List<String> letters = new ArrayList<>();
        for (int i = 0; i < signs.size(); i++) {
            Optional<String> letter = letter(signs.get(i));
            if (letter.isPresent()) {
                places.add(i);
                letters.add(letter.get());
            } else if (signs.get(i).question().isPresent() || explains(signs.get(i))) {
                return signs;
            }
        }
        Optional<TruthPairs.Pair> pair = places.size() < FEWEST ? Optional.empty() : TruthPairs.of(letters, false);
        if (pair.isEmpty()) {
            return signs;
        }
        Truth judge = truth.with(pair.get());
        List<Sign> found = new ArrayList<>(signs);
        for (int i = 0; i < places.size(); i++) {
            Sign sign = signs.get(places.get(i));
            found.set(places.get(i), sign.withJudged(judge.word(letters.get(i))).withChoices(List.of()));
        }
        return found;
    }

    /** Whether the document says what the letters stand for. */
    private static boolean explains(Sign sign) {
        String text = sign.line().narrow();
        return text.indexOf('(') >= 0 && EXPLAINED.matcher(text).find();
    }

    private static Optional<String> letter(Sign sign) {
        String text = sign.line().text();
        boolean statement = sign.question().isPresent() && text.endsWith("**") && text.length() < LONGEST;
        if (!statement) {
            return Optional.empty();
        }
        Matcher letter = LETTER.matcher(text);
        return letter.find() && BLANKS.split(text.strip()).length >= FEWEST_WORDS
                ? Optional.of(letter.group("letter"))
                : Optional.empty();
    }
}
