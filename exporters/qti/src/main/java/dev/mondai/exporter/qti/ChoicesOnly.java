package dev.mondai.exporter.qti;

import dev.mondai.model.ChoiceQuestion;
import dev.mondai.model.ClozeQuestion;
import dev.mondai.model.DescriptionItem;
import dev.mondai.model.EssayQuestion;
import dev.mondai.model.MatchingQuestion;
import dev.mondai.model.NumericalQuestion;
import dev.mondai.model.OrderingQuestion;
import dev.mondai.model.Question;
import dev.mondai.model.QuestionGroup;
import dev.mondai.model.ShortAnswerQuestion;
import dev.mondai.model.TrueFalseQuestion;
import dev.mondai.model.VariantsQuestion;
import java.util.Optional;

/** Gives the kinds of questions that are written, and nothing for the others. */
final class ChoicesOnly implements Question.Visitor<Optional<ChoiceQuestion>> {

    static final ChoicesOnly INSTANCE = new ChoicesOnly();

    private ChoicesOnly() {}

    @Override
    public Optional<ChoiceQuestion> choice(ChoiceQuestion question) {
        return Optional.of(question);
    }

    @Override
    public Optional<ChoiceQuestion> trueFalse(TrueFalseQuestion question) {
        return Optional.empty();
    }

    @Override
    public Optional<ChoiceQuestion> shortAnswer(ShortAnswerQuestion question) {
        return Optional.empty();
    }

    @Override
    public Optional<ChoiceQuestion> numerical(NumericalQuestion question) {
        return Optional.empty();
    }

    @Override
    public Optional<ChoiceQuestion> matching(MatchingQuestion question) {
        return Optional.empty();
    }

    @Override
    public Optional<ChoiceQuestion> ordering(OrderingQuestion question) {
        return Optional.empty();
    }

    @Override
    public Optional<ChoiceQuestion> cloze(ClozeQuestion question) {
        return Optional.empty();
    }

    @Override
    public Optional<ChoiceQuestion> essay(EssayQuestion question) {
        return Optional.empty();
    }

    @Override
    public Optional<ChoiceQuestion> description(DescriptionItem item) {
        return Optional.empty();
    }

    @Override
    public Optional<ChoiceQuestion> group(QuestionGroup group) {
        return Optional.empty();
    }

    @Override
    public Optional<ChoiceQuestion> variants(VariantsQuestion question) {
        return Optional.empty();
    }
}
