package dev.mondai.input.markdown;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** A part of a question that has a name of its own; in the house layout, a heading. */
enum Section {
    STEM,
    CHOICES,
    KEY,
    PAIRS,
    ORDER,
    GAPS,
    VALUES,
    UNITS,
    SCORING,
    FEEDBACK,
    MODEL_ANSWER,
    RUBRIC,
    TEMPLATE,
    STIMULUS,
    EXPLANATION,
    HINT,
    TAGS,
    POINTS,
    REFERENCES,
    DIFFICULTY;

    /** What every kind of question knows that has an answer. */
    static final Set<Section> COMMON = Set.of(STEM, FEEDBACK, EXPLANATION, HINT, TAGS, POINTS, REFERENCES, DIFFICULTY);

    /** These, and what every kind of question knows that has an answer. */
    static Set<Section> commonAnd(Section... more) {
        Set<Section> sections = EnumSet.copyOf(COMMON);
        sections.addAll(List.of(more));
        return sections;
    }

    /** The name in the table of words and in {@code mondai.yaml}. */
    String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** All names, for messages. */
    static String known() {
        return Arrays.stream(values()).map(Section::id).collect(Collectors.joining(" "));
    }

    static Optional<Section> byId(String id) {
        return Arrays.stream(values()).filter(s -> s.id().equals(id)).findFirst();
    }
}
