package dev.mondai.spi;

import dev.mondai.diagnostic.LocalText;
import dev.mondai.model.ClozeQuestion;
import dev.mondai.model.GapAnswer;
import dev.mondai.model.NumericalQuestion;
import dev.mondai.model.Question;
import dev.mondai.model.QuestionGroup;
import dev.mondai.model.QuestionType;
import dev.mondai.model.VariantsQuestion;
import java.util.Locale;

/** The kinds of questions as targets tell them apart: finer than {@link QuestionType}. */
public enum QuestionKind {
    SINGLE_CHOICE,
    MULTIPLE_CHOICE,
    TRUE_FALSE,
    SHORT_ANSWER,
    /** A number without units to be typed. */
    NUMERICAL,
    /** A number whose unit is typed too. */
    NUMERICAL_WITH_UNITS,
    MATCHING,
    ORDERING,
    /** A cloze whose gaps all take text. */
    CLOZE_TEXT,
    /** A cloze whose gaps all take numbers. */
    CLOZE_NUMBER,
    /** A cloze whose gaps are all filled by picking: inline choice. */
    CLOZE_CHOICE,
    /** A cloze with gaps of more than one kind. */
    CLOZE_MIXED,
    ESSAY,
    DESCRIPTION,
    /** Questions that may share a stimulus. */
    GROUP,
    /**
     * A group of which some members are picked. Where this is {@link Support.Level#IMPOSSIBLE}, the target gets a
     * {@link #GROUP}, all are asked, and a warning tells so.
     */
    PICK,
    /** Variants of one question that differ in some words. */
    VARIANTS,
    /** Variants whose answers are formulas over the values. */
    CALCULATED;

    /** The type that it is a part of. */
    public QuestionType type() {
        return switch (this) {
            case NUMERICAL_WITH_UNITS -> QuestionType.NUMERICAL;
            case CLOZE_TEXT, CLOZE_NUMBER, CLOZE_CHOICE, CLOZE_MIXED -> QuestionType.CLOZE;
            case PICK -> QuestionType.GROUP;
            case CALCULATED -> QuestionType.VARIANTS;
            default -> QuestionType.valueOf(name());
        };
    }

    /** Its name for people. */
    public LocalText text() {
        return new LocalText(QuestionKind.class, "Words", "kind." + id());
    }

    /** The name in documents, such as {@code single-choice}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static QuestionKind of(Question question) {
        QuestionType type = QuestionType.of(question);
        return switch (type) {
            case NUMERICAL -> of((NumericalQuestion) question);
            case CLOZE -> of((ClozeQuestion) question);
            case GROUP -> ((QuestionGroup) question).pick() == null ? GROUP : PICK;
            case VARIANTS -> ((VariantsQuestion) question).answers().isEmpty() ? VARIANTS : CALCULATED;
            default -> valueOf(type.name());
        };
    }

    private static QuestionKind of(NumericalQuestion question) {
        return switch (question.unitRule()) {
            case SHOWN -> NUMERICAL;
            case OPTIONAL, REQUIRED -> NUMERICAL_WITH_UNITS;
        };
    }

    private static QuestionKind of(ClozeQuestion question) {
        if (question.gaps().stream().allMatch(GapAnswer.TextGap.class::isInstance)) {
            return CLOZE_TEXT;
        }
        if (question.gaps().stream().allMatch(GapAnswer.NumberGap.class::isInstance)) {
            return CLOZE_NUMBER;
        }
        return question.gaps().stream().allMatch(GapAnswer.ChoiceGap.class::isInstance) ? CLOZE_CHOICE : CLOZE_MIXED;
    }
}
