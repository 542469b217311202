package dev.mondai.input.markdown.layout.vocabulary;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

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
    /** What a learner answered, right or not: {@code Your answer: B} on a page with results. */
    GIVEN,
    /** What is wrong with the others: {@code Incorrect options:}. */
    WRONG,
    /** The meta-information of R/exams. */
    META,
    /** The side of a card that has the answer, as the title of a column. */
    BACK,
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
    /** What a choice is called before its label, where its text follows: {@code Option A: Mars}. */
    OPTION,
    /** Behind labels: that they are right. */
    RIGHT,
    AND,
    /** Before one more that is right: {@code A, then (C)}. */
    PLUS,
    /** Behind one more that is right: {@code Option C too}. */
    TOO,
    OR,
    NOT,
    /** Before what would be the key in another case. */
    IF,
    BECAUSE,
    /** Before a sentence that concludes with the key. */
    THUS,
    /** Before what takes back what was said, behind a colon: {@code Edit: it is C}. */
    CORRECTION,
    /** That another choice may be right as well: {@code B counts}. */
    FITS,
    /** That what is asked wants more than yes or no: {@code which}. */
    MORE;

    private static final Set<Role> PARTS =
            EnumSet.of(QUESTION, CHOICES, ANSWER, EXPLANATION, HINT, REFERENCES, REVEAL, GIVEN, WRONG, META);
    private static final Set<Role> SMALL =
            EnumSet.of(IS, ONE, OPTION, RIGHT, AND, PLUS, TOO, OR, NOT, IF, BECAUSE, THUS, CORRECTION, FITS, MORE);

    /** Whether such a word announces a part of a question. */
    boolean announcesPart() {
        return PARTS.contains(this);
    }

    /** Whether such a word stands within a sentence that names the key. */
    boolean isSmall() {
        return SMALL.contains(this);
    }

    /** The name that tables and traces have for it. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Role byId(String id) {
        return valueOf(id.toUpperCase(Locale.ROOT));
    }
}
