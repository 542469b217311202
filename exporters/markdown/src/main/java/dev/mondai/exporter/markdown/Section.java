package dev.mondai.exporter.markdown;

import java.util.Locale;

/** The sections of a question, in the order in which they are written. */
enum Section {
    STIMULUS,
    STEM,
    VALUES,
    CHOICES,
    PAIRS,
    ORDER,
    GAPS,
    KEY,
    UNITS,
    SCORING,
    MODEL_ANSWER,
    RUBRIC,
    TEMPLATE,
    EXPLANATION,
    HINT,
    FEEDBACK,
    REFERENCES;

    /** The name in the table of words. */
    String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
