package dev.mondai.input.markdown.layout.gathered;

import dev.mondai.input.markdown.layout.vocabulary.Folding;
import dev.mondai.input.markdown.layout.vocabulary.Role;
import dev.mondai.input.markdown.layout.vocabulary.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the part of a document that the title of keys names: by its number, as {@code Ответы к разделу 1} does
 * {@code Раздел 1. Информация}, or by a word of its own, as {@code Hugo's answers} does {@code Networks (Hugo)}.
 */
final class PartNames {

    /** A number in Chinese, Japanese or Korean with what it counts, a number or letter behind a word, or a word. */
    private static final Pattern NAME =
            Pattern.compile("(?:第|제)?\\s?(?<counted>\\d{1,3}|[一二三四五六七八九十]{1,3})\\s?(?<unit>[章节節部課课篇編编单單元回장부과])"
                    + "|(?<word>\\p{L}[\\p{L}\\p{M}]{2,})[\\s.:#*_]{1,3}(?<number>\\d{1,3}(?![\\p{L}\\d])|[a-zа-я](?![\\p{L}\\d'’])|[ivx]{2,4}(?!\\p{L}))"
                    + "|(?<alone>\\p{L}[\\p{L}\\p{M}]+)");

    private static final Set<Role> ANSWER = Set.of(Role.ANSWER);
    private static final int SHORTEST = 3;

    /** @param number what is counted; empty for a word alone */
    private record Name(String word, String number) {

        boolean isNumbered() {
            return !number.isEmpty();
        }

        boolean isLike(Name other) {
            return isOneWord(word, other.word) && number.equals(other.number);
        }

        /** Whether both count the same: {@code part 1}, {@code part 2}. */
        boolean counts(Name other) {
            return isNumbered() && other.isNumbered() && isOneWord(word, other.word);
        }

        /** Whether two are forms of one word: {@code раздел}, {@code разделу}. */
        private static boolean isOneWord(String one, String other) {
            int shorter = Math.min(one.length(), other.length());
            int longer = Math.max(one.length(), other.length());
            return one.equals(other)
                    || shorter > SHORTEST
                            && longer - shorter < SHORTEST
                            && one.regionMatches(0, other, 0, Math.max(SHORTEST, shorter - 1));
        }
    }

    private final List<String> parts;
    private final Words words;

    /** @param parts the titles of a document's parts */
    PartNames(List<String> parts, Words words) {
        this.parts = parts;
        this.words = words;
    }

    /** The only part that a title names. */
    Optional<String> named(String title) {
        List<Name> names = names(withoutAnswers(Folding.fold(title)));
        List<Name> numbered = names.stream().filter(Name::isNumbered).toList();
        List<String> byNumber = parts(part -> numbered.stream().anyMatch(name -> holds(part, name::isLike)));
        if (!byNumber.isEmpty()) {
            return only(byNumber);
        }
        List<Name> own = names.stream()
                .filter(name -> !name.isNumbered()
                        && parts(part -> holds(part, name::isLike)).size() == 1)
                .toList();
        return only(parts(part -> own.stream().anyMatch(name -> holds(part, name::isLike))));
    }

    /** Whether a title names a part by a number, and several parts are counted so, none of them with this number. */
    boolean isOfNone(String title) {
        List<Name> numbered = names(withoutAnswers(Folding.fold(title))).stream()
                .filter(Name::isNumbered)
                .toList();
        return numbered.stream()
                .anyMatch(name -> parts(part -> holds(part, name::counts)).size() > 1
                        && parts(part -> holds(part, name::isLike)).isEmpty());
    }

    private static Optional<String> only(List<String> found) {
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    private List<String> parts(Predicate<String> wanted) {
        return parts.stream().filter(wanted).toList();
    }

    private static boolean holds(String part, Predicate<Name> wanted) {
        return names(Folding.fold(part)).stream().anyMatch(wanted);
    }

    private static List<Name> names(String folded) {
        List<Name> names = new ArrayList<>();
        Matcher name = NAME.matcher(folded);
        while (name.find()) {
            if (name.group("counted") != null) {
                names.add(new Name(name.group("unit"), name.group("counted")));
            } else if (name.group("word") != null) {
                names.add(new Name(name.group("word"), name.group("number")));
            } else {
                names.add(new Name(name.group("alone"), ""));
            }
        }
        return names;
    }

    private String withoutAnswers(String folded) {
        StringBuilder rest = new StringBuilder(folded);
        int at = words.indexOf(folded, 0, ANSWER);
        while (at >= 0) {
            int end = words.endOf(folded, at, ANSWER);
            for (int i = at; i < end; i++) {
                rest.setCharAt(i, ',');
            }
            at = words.indexOf(folded, Math.max(end, at + 1), ANSWER);
        }
        return rest.toString();
    }
}
