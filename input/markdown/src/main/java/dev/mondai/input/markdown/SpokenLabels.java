package dev.mondai.input.markdown;

import dev.mondai.input.markdown.layout.vocabulary.Folding;
import dev.mondai.input.markdown.layout.vocabulary.LookAlikes;
import dev.mondai.input.markdown.layout.vocabulary.Role;
import dev.mondai.input.markdown.layout.vocabulary.Vocabulary;
import dev.mondai.input.markdown.layout.vocabulary.Words;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds labels of choices that a sentence speaks of with the words of the bank's vocabulary: behind or before what a
 * choice is called ({@code opcja B}, {@code B şıkkı}), judged ({@code B là sai}), or joined ({@code A và C}). English and
 * Japanese, where a label may also be a word, are {@link Letters}' own.
 */
final class SpokenLabels {

    private static final Set<Role> NAMES = EnumSet.of(Role.ONE, Role.ANSWER);
    private static final Set<Role> BEHIND =
            EnumSet.of(Role.ONE, Role.RIGHT, Role.NOT, Role.TRUE, Role.FALSE, Role.CORRECT);
    private static final Set<Role> IS = EnumSet.of(Role.IS);
    private static final Set<Role> JOINS = EnumSet.of(Role.AND, Role.OR);

    /** A letter of a word that a label may be part of; Chinese sets no blanks. */
    private static final String LETTER = "[\\p{L}&&[^\\p{IsHan}]]";

    private static final String OPENERS = " \t:([«“\"'*";
    private static final String CLOSERS = " \t)]».”\"'*";
    private static final int LONGEST_WORD = 24;

    private final Pattern label;
    private final Words words;
    private final Words sentences;

    SpokenLabels(Collection<String> labels, Vocabulary vocabulary) {
        words = vocabulary.words();
        sentences = vocabulary.sentences();
        String any = labels.stream()
                .flatMap(label -> Stream.concat(Stream.of(label), LookAlikes.of(label).stream()))
                .map(Pattern::quote)
                .collect(Collectors.joining("|"));
        label = Pattern.compile(
                "(?<![" + LETTER + "\\p{M}\\p{N}.,-])(?<label>" + any + ")(?![" + LETTER + "\\p{M}\\p{N}-]|\\.\\p{L})");
    }

    /** The first of them in a text. */
    Optional<String> in(String text) {
        Matcher found = label.matcher(text);
        String folded = Folding.fold(text);
        while (found.find()) {
            if (isNamed(folded, found.start()) || goesOn(text, folded, found.end())) {
                return Optional.of(found.group("label"));
            }
        }
        return Optional.empty();
    }

    /** Whether a word for a choice ends before a place. */
    private boolean isNamed(String folded, int at) {
        int end = at;
        while (end > 0 && OPENERS.indexOf(folded.charAt(end - 1)) >= 0) {
            end--;
        }
        for (int start = end - 1; start >= Math.max(0, end - LONGEST_WORD); start--) {
            boolean begins = start == 0
                    || !Character.isLetterOrDigit(folded.charAt(start - 1))
                    || Character.isIdeographic(folded.charAt(start - 1));
            if (begins && (ends(sentences, folded, start, NAMES) == end || ends(words, folded, start, NAMES) == end)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a word follows that speaks of the label before it, or that joins it to another. */
    private boolean goesOn(String text, String folded, int end) {
        int at = skip(folded, end, CLOSERS);
        if (at == end && !(at < folded.length() && Character.isIdeographic(folded.charAt(at)))) {
            return false;
        }
        int joined = ends(sentences, folded, at, JOINS);
        boolean another = joined > 0
                && label.matcher(text)
                        .region(skip(folded, joined, OPENERS), text.length())
                        .lookingAt();
        return another || judges(folded, at) || judges(folded, skip(folded, ends(sentences, folded, at, IS), CLOSERS));
    }

    private boolean judges(String folded, int at) {
        return at > 0 && (ends(sentences, folded, at, BEHIND) > 0 || ends(words, folded, at, BEHIND) > 0);
    }

    /** Where a word ends that is none of English; -1 where there is none. */
    private static int ends(Words words, String folded, int start, Set<Role> roles) {
        return words.at(folded, start)
                .filter(word -> !word.languages().contains("en"))
                .filter(word -> word.roles().stream().anyMatch(roles::contains))
                .map(Words.Match::end)
                .orElse(-1);
    }

    private static int skip(String text, int from, String signs) {
        int at = from;
        while (at >= 0 && at < text.length() && signs.indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return at;
    }
}
