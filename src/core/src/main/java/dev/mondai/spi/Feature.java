package dev.mondai.spi;

import dev.mondai.diagnostic.LocalText;
import java.util.Locale;

/** What questions may have beside their kind, and targets may lack. {@link Features} says which ones a question uses. */
public enum Feature {
    /** Points other than one. */
    POINTS,
    /** The name of a group, or a question's where the target changes it. */
    TITLE,
    /** The id that tells questions of a bank apart. */
    ID,
    CATEGORY,
    TAGS,
    DIFFICULTY,
    REFERENCES,
    /** An explanation that is shown after the answer. */
    EXPLANATION,
    /** What is said to a picked choice or a given answer. */
    ANSWER_FEEDBACK,
    /** What is said to a right, partly right or wrong answer. */
    RESULT_FEEDBACK,
    HINTS,
    /** What a further try costs. */
    PENALTY,
    /** Choices or answers that earn something between nothing and all, other than equal parts for the keys. */
    FRACTIONS,
    /** Equal parts for several keys, pairs, places or gaps. */
    PARTIAL_CREDIT,
    /** No points for a partly right answer, where there could be one. */
    ALL_OR_NOTHING,
    /** Choices whose order the target may change. */
    SHUFFLING,
    /** Choices that keep the author's order. */
    FIXED_ORDER,
    /** Choices that keep their place while others are shuffled. */
    FIXED_CHOICES,
    /** More than one accepted answer. */
    SEVERAL_ANSWERS,
    CASE_SENSITIVITY,
    WILDCARDS,
    /** A range of numbers. */
    TOLERANCE,
    /** A unit behind the field for a number. */
    UNIT_SHOWN,
    /** A unit without which an answer is wrong. */
    UNIT_REQUIRED,
    /** Units beside the first in which a number may be given. */
    FURTHER_UNITS,
    /** Responses that belong to no premise. */
    DISTRACTORS,
    GAP_WEIGHTS,
    MODEL_ANSWER,
    RUBRIC,
    /** The kind and size of an essay's field, and what stands in it. */
    RESPONSE_FORMAT,
    WORD_LIMITS,
    ATTACHMENTS,
    /** Variants beside the first. */
    VARIANTS,
    /** A text that the members of a group share. */
    STIMULUS,
    /** Emphasis, lists, quotes, headings. */
    FORMATTING,
    LINKS,
    TABLES,
    CODE,
    MATH,
    /** Formulas in what is picked from: a gap's choices, responses. */
    MATH_IN_MENUS,
    /** Texts longer than a field takes. */
    LONG_TEXTS,
    IMAGES,
    AUDIO_VIDEO,
    RUBY,
    FOOTNOTES;

    /** Its name for people. */
    public LocalText text() {
        return new LocalText(Feature.class, "Words", "feature." + id());
    }

    /** The name in documents, such as {@code result-feedback}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
