package dev.mondai.input.markdown;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** A part of a question that has a heading of its own. */
enum Section {
    STEM,
    CHOICES,
    KEY,
    EXPLANATION,
    HINT,
    TAGS,
    POINTS,
    REFERENCES,
    DIFFICULTY;

    /** The name in the table of words and in {@code mondai.yaml}. */
    String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** All names, for messages. */
    static String known() {
        return Arrays.stream(values()).map(Section::id).collect(Collectors.joining(" "));
    }

    static Optional<Section> byId(String id) {
        return Arrays.stream(values()).filter(s -> s.id().equals(id)).findFirst();
    }
}
