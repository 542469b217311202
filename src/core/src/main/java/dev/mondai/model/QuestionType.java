package dev.mondai.model;

import java.util.Locale;

/** The kinds of questions, as they are called in {@code type:} of a source, in JSON and in spreadsheets. */
public enum QuestionType {
    SINGLE_CHOICE,
    MULTIPLE_CHOICE,
    TRUE_FALSE,
    SHORT_ANSWER,
    NUMERICAL,
    MATCHING,
    ORDERING,
    CLOZE,
    ESSAY,
    DESCRIPTION,
    GROUP,
    VARIANTS;

    private static final Question.Visitor<QuestionType> TYPE_OF = new TypeOf();

    /** The name that users see, such as {@code single-choice}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static QuestionType of(Question question) {
        return question.accept(TYPE_OF);
    }

    private static final class TypeOf implements Question.Visitor<QuestionType> {

        @Override
        public QuestionType choice(ChoiceQuestion question) {
            return question.multiple() ? MULTIPLE_CHOICE : SINGLE_CHOICE;
        }

        @Override
        public QuestionType trueFalse(TrueFalseQuestion question) {
            return TRUE_FALSE;
        }

        @Override
        public QuestionType shortAnswer(ShortAnswerQuestion question) {
            return SHORT_ANSWER;
        }

        @Override
        public QuestionType numerical(NumericalQuestion question) {
            return NUMERICAL;
        }

        @Override
        public QuestionType matching(MatchingQuestion question) {
            return MATCHING;
        }

        @Override
        public QuestionType ordering(OrderingQuestion question) {
            return ORDERING;
        }

        @Override
        public QuestionType cloze(ClozeQuestion question) {
            return CLOZE;
        }

        @Override
        public QuestionType essay(EssayQuestion question) {
            return ESSAY;
        }

        @Override
        public QuestionType description(DescriptionItem item) {
            return DESCRIPTION;
        }

        @Override
        public QuestionType group(QuestionGroup group) {
            return GROUP;
        }

        @Override
        public QuestionType variants(VariantsQuestion question) {
            return VARIANTS;
        }
    }
}
