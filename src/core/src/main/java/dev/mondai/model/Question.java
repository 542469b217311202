package dev.mondai.model;

/** A question of a bank, in one of the kinds that mondai knows. */
public sealed interface Question
        permits ChoiceQuestion,
                TrueFalseQuestion,
                ShortAnswerQuestion,
                NumericalQuestion,
                MatchingQuestion,
                OrderingQuestion,
                ClozeQuestion,
                EssayQuestion,
                DescriptionItem,
                QuestionGroup,
                VariantsQuestion {

    QuestionInfo info();

    QuestionBody body();

    /** The same question with another info. */
    Question withInfo(QuestionInfo newInfo);

    /** The same question with another body. */
    Question withBody(QuestionBody newBody);

    /** Calls the visitor's method for this kind of question. */
    <R> R accept(Visitor<R> visitor);

    /**
     * A case for each kind of question. There are no default methods: a new kind must break every exporter.
     *
     * @param <R> what each case gives
     */
    interface Visitor<R> {
        R choice(ChoiceQuestion question);

        R trueFalse(TrueFalseQuestion question);

        R shortAnswer(ShortAnswerQuestion question);

        R numerical(NumericalQuestion question);

        R matching(MatchingQuestion question);

        R ordering(OrderingQuestion question);

        R cloze(ClozeQuestion question);

        R essay(EssayQuestion question);

        R description(DescriptionItem item);

        R group(QuestionGroup group);

        R variants(VariantsQuestion question);
    }
}
