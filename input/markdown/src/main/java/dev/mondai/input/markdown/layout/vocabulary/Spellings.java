package dev.mondai.input.markdown.layout.vocabulary;

import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/** How else people write a word: without its accents, with the letters that their keyboard has, decomposed. */
final class Spellings {

    private static final Pattern MARKS = Pattern.compile("\\p{InCombiningDiacriticalMarks}");
    private static final int SHORTEST = 3;

    private static final List<UnaryOperator<String>> HABITS = List.of(
            Spellings::withoutAccents,
            // Romanian: the cedillas of older keyboards
            word -> replaced(word, "șț", "şţ"),
            // Arabic: the bare alif, the end of a word without dots
            word -> replaced(word, "أإآ", "ااا"),
            word -> replaced(word, "ةى", "هي"),
            word -> replaced(word, "ي", "ى"),
            // Russian, and Ukrainian on a Latin keyboard
            word -> replaced(word, "ё", "е"),
            word -> replaced(word, "і", "i"),
            word -> replaced(word, "'", "’"),
            word -> replaced(word, "'", "ʼ"),
            word -> Normalizer.normalize(word, Normalizer.Form.NFD));

    private Spellings() {}

    /** All of them; the word itself is not among them. */
    static Set<String> of(String word) {
        Set<String> all = new LinkedHashSet<>(List.of(word));
        for (UnaryOperator<String> habit : HABITS) {
            for (String known : List.copyOf(all)) {
                all.add(habit.apply(known));
            }
        }
        all.remove(word);
        return all;
    }

    /** Only of Latin letters: marks of other scripts are no accents. */
    private static String withoutAccents(String word) {
        boolean latin = word.length() >= SHORTEST
                && word.codePoints().filter(Character::isLetter).allMatch(Spellings::isLatin);
        String bare = latin
                ? MARKS.matcher(Normalizer.normalize(word, Normalizer.Form.NFD)).replaceAll("")
                : word;
        return latin ? replaced(bare, "łđıø", "ldio") : word;
    }

    private static boolean isLatin(int letter) {
        return Character.UnicodeScript.of(letter) == Character.UnicodeScript.LATIN;
    }

    private static String replaced(String word, String letters, String others) {
        StringBuilder written = new StringBuilder(word);
        for (int i = 0; i < word.length(); i++) {
            int place = letters.indexOf(word.charAt(i));
            if (place >= 0) {
                written.setCharAt(i, others.charAt(place));
            }
        }
        return written.toString();
    }
}
