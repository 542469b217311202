package dev.mondai.input.markdown.layout.vocabulary;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What statements may be answered with, where a whole document keeps to one pair: {@code T} and {@code F}, {@code D} and {@code Y}. */
public final class TruthPairs {

    /**
     * Two answers.
     *
     * @param right what says that a statement is true
     * @param wrong what says that it is false
     */
    public record Pair(String right, String wrong) {

        private boolean holds(String answer) {
            return right.equals(answer) || wrong.equals(answer);
        }
    }

    /**
     * What an answer begins with.
     *
     * @param all whether it says nothing else
     */
    record Token(String text, boolean all) {}

    private static final List<Pair> PAIRS = read();
    private static final Set<String> ANSWERS = PAIRS.stream()
            .flatMap(pair -> Stream.of(pair.right(), pair.wrong()))
            .collect(Collectors.toUnmodifiableSet());

    private static final Pattern TOKEN = Pattern.compile(
            "[\\s*_`(]*(?<text>[^\\s,.:;()*_`—]{1,12})[*_`)]*(?<rest>\\s*(?:[,.:;(–—]|-\\s|$).*)?[\\s*_`.。!)]*",
            Pattern.DOTALL);

    /** What a single letter begins: an argument {@code F(x)}, an abbreviated name {@code S. aureus}, a list {@code X, Y}. */
    private static final Pattern BEGINS_NAME = Pattern.compile(
            "[\\s*_`]*\\p{L}(?:\\((?=[^)\\p{IsHan}\\p{IsHangul}\\p{IsHiragana}\\p{IsKatakana}]*\\))|[*_]*\\.[*_]*\\s\\s?[*_]*\\p{Ll}|,\\s?\\p{L}[\\s*_`.。]*$).*",
            Pattern.DOTALL);

    /** Letters that may name choices nobody could read. */
    private static final Pattern LABEL = Pattern.compile("[a-e]");

    private TruthPairs() {}

    /** The pair that all answers are of that could be of any, where both occur; letters of choices alone are none unless asked for, and numbers are other answers. */
    public static Optional<Pair> of(Collection<String> answers, boolean asked) {
        Set<String> said = answers.stream()
                .map(answer -> token(answer).text())
                .filter(token -> token.length() == 1 && !Character.isDigit(token.charAt(0)) || ANSWERS.contains(token))
                .collect(Collectors.toSet());
        boolean sure =
                asked || said.stream().anyMatch(token -> !LABEL.matcher(token).matches());
        return PAIRS.stream()
                .filter(pair -> sure && said.size() == 2 && said.stream().allMatch(pair::holds))
                .findFirst();
    }

    /** Whether a text may be one of a pair. */
    public static boolean mayHold(String answer) {
        Token token = token(answer);
        return token.all() && ANSWERS.contains(token.text());
    }

    static Token token(String answer) {
        String narrow = Folding.narrow(answer);
        Matcher token = TOKEN.matcher(Folding.lower(narrow).replace("\uFE0F", ""));
        return token.matches() && !BEGINS_NAME.matcher(narrow).matches()
                ? new Token(
                        token.group("text"),
                        token.group("rest") == null
                                || token.group("rest").isBlank()
                                || token.group("rest").equals("."))
                : new Token("", false);
    }

    private static List<Pair> read() {
        try (InputStream table = TruthPairs.class.getResourceAsStream("truth.tsv");
                BufferedReader lines = new BufferedReader(new InputStreamReader(table, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t"))
                    .map(row -> new Pair(row[0], row[1]))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("truth.tsv cannot be read", e);
        }
    }
}
