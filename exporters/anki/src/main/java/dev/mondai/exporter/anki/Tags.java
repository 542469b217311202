package dev.mondai.exporter.anki;

import dev.mondai.model.QuestionInfo;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/** Anki's tags: words without blanks, nested by {@code ::}. */
final class Tags {

    private Tags() {}

    /** The author's tags, and the difficulty as one of {@code difficulty::}. */
    static List<String> of(QuestionInfo info) {
        List<String> tags = new ArrayList<>(info.tags());
        if (info.difficulty() != null) {
            tags.add("difficulty::" + info.difficulty());
        }
        return tags.stream()
                .map(Tags::word)
                .filter(tag -> !tag.isEmpty())
                .distinct()
                .toList();
    }

    private static String word(String tag) {
        return Normalizer.normalize(tag, Normalizer.Form.NFC)
                .strip()
                .replaceAll("\\s*::\\s*", "::")
                .replaceAll("[\\s\\p{Z}\"]+", "_");
    }
}
