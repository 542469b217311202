package dev.mondai.input.markdown;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The words and marks that call a statement true or false. */
final class TruthWords {

    private static final Pattern FINAL_STOP = Pattern.compile("(?:です)?\\s*[.。!]?$");

    /** After {@link #folded}: ○ and × have many look-alikes in use. */
    private static final Map<String, Boolean> WORDS = Map.ofEntries(
            Map.entry("true", true),
            Map.entry("正しい", true),
            Map.entry("正", true),
            Map.entry("真", true),
            Map.entry("○", true),
            Map.entry("〇", true),
            Map.entry("◯", true),
            Map.entry("⭕", true),
            Map.entry("false", false),
            Map.entry("正しくない", false),
            Map.entry("誤り", false),
            Map.entry("誤", false),
            Map.entry("偽", false),
            Map.entry("×", false),
            Map.entry("✕", false),
            Map.entry("✗", false),
            Map.entry("✖", false),
            Map.entry("❌", false));

    private TruthWords() {}

    /** What a text says if it is such a word, in whatever case and width, and nothing else. */
    static Optional<Boolean> meaningOf(String text) {
        return Optional.ofNullable(WORDS.get(folded(text)))
                .or(() -> Optional.ofNullable(WORDS.get(folded(KeyPhrase.withoutTail(KeyPhrase.withoutLead(text))))));
    }

    private static String folded(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKC)
                .replace("\uFE0F", "")
                .strip()
                .toLowerCase(Locale.ROOT);
        return FINAL_STOP.matcher(plain).replaceFirst("").strip();
    }
}
