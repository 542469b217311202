package dev.mondai.input.markdown;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
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
    TYPE,
    /** The id of the bank, in the front matter of its first file. */
    BANK,
    /** The level of the headings that stand directly below the sections. */
    HEADINGS,
    /** Whether a list in the explanation may be what is said of each choice. */
    ANALYSIS,
    /** Whether wrong choices may be equal. */
    REPEATS,
    SCORING,
    PENALTY,
    FIXED,
    CASE,
    UNIT,
    FORMAT,
    LINES,
    MIN_WORDS,
    MAX_WORDS,
    ATTACHMENTS,
    ATTACHMENTS_REQUIRED,
    FILE_TYPES,
    PICK;

    /** What every kind of question knows, with and without an answer. */
    static final Set<Field> COMMON = Set.of(ID, TITLE, CATEGORY, TAGS, LANGUAGE, DIFFICULTY, TYPE, HEADINGS);

    /** What every kind of question knows that is scored. */
    static final Set<Field> SCORED =
            Set.of(ID, TITLE, CATEGORY, TAGS, LANGUAGE, DIFFICULTY, TYPE, HEADINGS, POINTS, PENALTY);

    private static final Set<Field> LISTS = Set.of(TAGS, CATEGORY, FIXED, FILE_TYPES);

    /** These, and what every kind of question knows that is scored. */
    static Set<Field> scoredAnd(Field... more) {
        Set<Field> fields = EnumSet.copyOf(SCORED);
        fields.addAll(List.of(more));
        return fields;
    }

    String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether its value may be a list. */
    boolean isList() {
        return LISTS.contains(this);
    }

    static Optional<Field> byId(String id) {
        return Arrays.stream(values()).filter(f -> f.id().equals(id)).findFirst();
    }

    /** All names, for messages. */
    static String known() {
        return Arrays.stream(values()).map(Field::id).collect(Collectors.joining(" "));
    }
}
