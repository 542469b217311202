package dev.mondai.input.markdown.layout.vocabulary;

import java.util.Locale;

/** What a word of {@code words.tsv} announces, or one of {@code sentences.tsv} does in a sentence. */
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
    CORRECT,
    /** Between what announces the key and its labels, as the following in {@code sentences.tsv}. */
    IS,
    /** What a choice is called, before or behind its label. */
    ONE,
    /** Behind labels: that they are right. */
    RIGHT,
    AND,
    OR,
    NOT,
    BECAUSE;

    static Role byId(String id) {
        return valueOf(id.toUpperCase(Locale.ROOT));
    }
}
