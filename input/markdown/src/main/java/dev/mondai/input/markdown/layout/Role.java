package dev.mondai.input.markdown.layout;

import java.util.Locale;

/** What a word of {@code words.tsv} announces. */
public enum Role {
    QUESTION,
    CHOICES,
    ANSWER,
    EXPLANATION,
    HINT,
    REFERENCES,
    /** An answer that is to be shown on demand, with what explains it. */
    REVEAL,
    /** The meta-information of R/exams. */
    META,
    TRUE,
    FALSE,
    /** A word that is frequent in its language and rare in others. */
    COMMON,
    /** What a right choice is marked with. */
    CORRECT;

    static Role byId(String id) {
        return valueOf(id.toUpperCase(Locale.ROOT));
    }
}
