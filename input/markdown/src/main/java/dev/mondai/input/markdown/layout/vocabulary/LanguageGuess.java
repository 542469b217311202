package dev.mondai.input.markdown.layout.vocabulary;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/** Tells a document's language by its script, and within a script by the words that name its parts. */
public final class LanguageGuess {

    private static final Map<Character.UnicodeScript, String> BY_SCRIPT = Map.of(
            Character.UnicodeScript.HANGUL, "ko",
            Character.UnicodeScript.THAI, "th",
            Character.UnicodeScript.DEVANAGARI, "hi",
            Character.UnicodeScript.ARABIC, "ar");

    /** Nearly all letters before it are Latin. */
    private static final int FIRST_BEHIND_LATIN = 0x250;

    private static final String UKRAINIAN = "іїєґ";

    /** One character in so many must be of another script than Latin, or the text is Latin with foreign names. */
    private static final int SHARE = 12;

    /** So many lines show the language. */
    public static final int LINES_THAT_TELL = 150;

    private LanguageGuess() {}

    /** Whether a line may show the language: one that holds a file in Base64 has more letters than all others. */
    public static boolean isTelling(String line) {
        return !line.isBlank() && !line.contains(";base64,");
    }

    /** The language of a document by its words alone. */
    public static Optional<String> of(List<String> document, Words words) {
        List<String> lines = document.stream()
                .filter(LanguageGuess::isTelling)
                .limit(LINES_THAT_TELL)
                .toList();
        return of(
                lines,
                () -> lines.stream()
                        .flatMap(line -> words.common(Folding.fold(line)).stream())
                        .toList());
    }

    /**
     * The language of some text.
     *
     * @param words those that were found in it, each given with its languages; asked only where scripts do not tell
     */
    public static Optional<String> of(List<String> text, Supplier<List<Set<String>>> words) {
        Optional<String> byScript = areLatin(text) ? Optional.empty() : byScript(text);
        return byScript.isPresent() ? byScript : byWords(words.get());
    }

    private static boolean areLatin(List<String> text) {
        for (String line : text) {
            if (!isLatin(line)) {
                return false;
            }
        }
        return true;
    }

    /** Whether no letter of a line is of another script; half of a character beyond U+FFFF may be one. */
    private static boolean isLatin(String line) {
        int at = 0;
        while (at < line.length() && (line.charAt(at) < FIRST_BEHIND_LATIN || isNoLetter(line.charAt(at)))) {
            at++;
        }
        return at == line.length();
    }

    private static boolean isNoLetter(char c) {
        return !Character.isLetter(c) && !Character.isSurrogate(c);
    }

    private static void count(String line, int[] scripts) {
        int c;
        for (int at = 0; at < line.length(); at += Character.charCount(c)) {
            c = line.codePointAt(at);
            if (Character.isLetter(c)) {
                scripts[scriptOf(c).ordinal()]++;
            }
        }
    }

    /** Most letters are Latin, which is seen without a look into tables. */
    private static Character.UnicodeScript scriptOf(int letter) {
        return letter < FIRST_BEHIND_LATIN ? Character.UnicodeScript.LATIN : Character.UnicodeScript.of(letter);
    }

    private static Optional<String> byScript(List<String> text) {
        int[] scripts = new int[Character.UnicodeScript.values().length];
        text.forEach(line -> count(line, scripts));
        int letters = IntStream.of(scripts).sum();
        if (has(scripts, letters, Character.UnicodeScript.HIRAGANA)
                || has(scripts, letters, Character.UnicodeScript.KATAKANA)) {
            return Optional.of("ja");
        }
        for (Map.Entry<Character.UnicodeScript, String> entry : BY_SCRIPT.entrySet()) {
            if (has(scripts, letters, entry.getKey())) {
                return Optional.of(entry.getValue());
            }
        }
        if (has(scripts, letters, Character.UnicodeScript.HAN)) {
            return Optional.of("zh");
        }
        if (has(scripts, letters, Character.UnicodeScript.CYRILLIC)) {
            boolean ukrainian = text.stream().anyMatch(line -> line.chars().anyMatch(c -> UKRAINIAN.indexOf(c) >= 0));
            return Optional.of(ukrainian ? "uk" : "ru");
        }
        return Optional.empty();
    }

    private static boolean has(int[] scripts, int letters, Character.UnicodeScript script) {
        return scripts[script.ordinal()] * SHARE > letters;
    }

    /** The language of the most words; where several have as many, English if it is one of them, else none. */
    private static Optional<String> byWords(List<Set<String>> words) {
        Map<String, Integer> votes = new HashMap<>();
        words.forEach(languages -> languages.forEach(l -> votes.merge(l, 1, Integer::sum)));
        int most = votes.isEmpty() ? 0 : Collections.max(votes.values());
        List<String> best = new ArrayList<>(votes.keySet());
        best.removeIf(language -> votes.get(language) < most);
        return best.size() == 1 ? Optional.of(best.get(0)) : Optional.of("en").filter(best::contains);
    }
}
