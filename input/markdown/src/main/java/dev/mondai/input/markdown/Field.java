package dev.mondai.input.markdown;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** What can be set for a question beside its content: in front matter, or in a comment under its title. */
enum Field {
    ID,
    TITLE,
    CATEGORY,
    TAGS,
    POINTS,
    SHUFFLE,
    LANGUAGE,
    DIFFICULTY,
    TYPE;

    String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Field> byId(String id) {
        return Arrays.stream(values()).filter(f -> f.id().equals(id)).findFirst();
    }

    /** All names, for messages. */
    static String known() {
        return Arrays.stream(values()).map(Field::id).collect(Collectors.joining(" "));
    }
}
