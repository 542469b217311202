package dev.mondai.exporter.moodle;

import dev.mondai.model.Choice;
import dev.mondai.model.ChoiceQuestion;
import dev.mondai.model.ClozeQuestion;
import dev.mondai.model.DescriptionItem;
import dev.mondai.model.EssayQuestion;
import dev.mondai.model.GapAnswer;
import dev.mondai.model.MatchingQuestion;
import dev.mondai.model.NumericalQuestion;
import dev.mondai.model.OrderingQuestion;
import dev.mondai.model.Question;
import dev.mondai.model.QuestionGroup;
import dev.mondai.model.ShortAnswerQuestion;
import dev.mondai.model.TrueFalseQuestion;
import dev.mondai.model.VariantsQuestion;
import dev.mondai.text.RichText;
import java.util.stream.Stream;

/**
 * The texts that must not be empty: Moodle drops such a choice or entry, takes a pair without premise for a distractor,
 * and stops in the middle of the file at a pair without response.
 */
final class RequiredTexts implements Question.Visitor<Stream<RichText>> {

    static final RequiredTexts OF = new RequiredTexts();

    private RequiredTexts() {}

    @Override
    public Stream<RichText> choice(ChoiceQuestion question) {
        return question.choices().stream().map(Choice::content);
    }

    @Override
    public Stream<RichText> trueFalse(TrueFalseQuestion question) {
        return Stream.empty();
    }

    @Override
    public Stream<RichText> shortAnswer(ShortAnswerQuestion question) {
        return question.answers().stream()
                .map(answer -> RichText.plain(answer.text().strip()));
    }

    @Override
    public Stream<RichText> numerical(NumericalQuestion question) {
        return Stream.empty();
    }

    @Override
    public Stream<RichText> matching(MatchingQuestion question) {
        Stream<RichText> pairs = question.pairs().stream().flatMap(pair -> Stream.of(pair.premise(), pair.response()));
        return Stream.concat(pairs, question.distractors().stream());
    }

    @Override
    public Stream<RichText> ordering(OrderingQuestion question) {
        return question.entries().stream();
    }

    @Override
    public Stream<RichText> cloze(ClozeQuestion question) {
        return question.gaps().stream().flatMap(RequiredTexts::ofGap);
    }

    private static Stream<RichText> ofGap(GapAnswer gap) {
        if (gap instanceof GapAnswer.TextGap text) {
            return text.answers().stream()
                    .map(answer -> RichText.plain(answer.text().strip()));
        }
        return gap instanceof GapAnswer.ChoiceGap choice
                ? choice.choices().stream().map(Choice::content)
                : Stream.empty();
    }

    @Override
    public Stream<RichText> essay(EssayQuestion question) {
        return Stream.empty();
    }

    @Override
    public Stream<RichText> description(DescriptionItem item) {
        return Stream.empty();
    }

    @Override
    public Stream<RichText> group(QuestionGroup group) {
        return Stream.empty();
    }

    @Override
    public Stream<RichText> variants(VariantsQuestion question) {
        return Stream.empty();
    }
}
