package dev.mondai.model;

import dev.mondai.text.RichText;
import java.util.List;
import java.util.stream.Stream;

/**
 * All rich texts of a question in the order of its fields: stem, explanation, feedback, hints, then what only its kind has,
 * last the references. Of a group, its own alone; of variants, those of each variant.
 */
public final class QuestionTexts implements Question.Visitor<Stream<RichText>> {

    private static final QuestionTexts OF_KIND = new QuestionTexts();

    private QuestionTexts() {}

    /** The texts; some may be empty. */
    public static Stream<RichText> of(Question question) {
        return Stream.of(
                        ofBody(question.body()),
                        question.accept(OF_KIND),
                        Stream.of(question.info().references()))
                .flatMap(texts -> texts);
    }

    private static Stream<RichText> ofBody(QuestionBody body) {
        Explanation.AnalysisPlace analysis = body.explanation().analysis();
        ResultFeedback feedback = body.feedback();
        Stream<RichText> first = Stream.of(
                body.stem(),
                body.explanation().text(),
                analysis == null ? RichText.EMPTY : analysis.leadIn(),
                feedback.correct(),
                feedback.partial(),
                feedback.incorrect());
        return Stream.concat(first, body.hints().stream());
    }

    @Override
    public Stream<RichText> choice(ChoiceQuestion question) {
        return ofChoices(question.choices());
    }

    private static Stream<RichText> ofChoices(List<Choice> choices) {
        return choices.stream().flatMap(choice -> Stream.of(choice.content(), choice.feedback()));
    }

    @Override
    public Stream<RichText> trueFalse(TrueFalseQuestion question) {
        return Stream.of(question.trueFeedback(), question.falseFeedback());
    }

    @Override
    public Stream<RichText> shortAnswer(ShortAnswerQuestion question) {
        return question.answers().stream().map(AcceptedAnswer::feedback);
    }

    @Override
    public Stream<RichText> numerical(NumericalQuestion question) {
        return question.answers().stream().map(NumericalAnswer::feedback);
    }

    @Override
    public Stream<RichText> matching(MatchingQuestion question) {
        return Stream.concat(
                question.pairs().stream().flatMap(pair -> Stream.of(pair.premise(), pair.response())),
                question.distractors().stream());
    }

    @Override
    public Stream<RichText> ordering(OrderingQuestion question) {
        return question.entries().stream();
    }

    @Override
    public Stream<RichText> cloze(ClozeQuestion question) {
        return question.gaps().stream().flatMap(QuestionTexts::ofGap);
    }

    private static Stream<RichText> ofGap(GapAnswer gap) {
        if (gap instanceof GapAnswer.ChoiceGap choice) {
            return ofChoices(choice.choices());
        }
        return gap instanceof GapAnswer.TextGap text
                ? text.answers().stream().map(AcceptedAnswer::feedback)
                : ((GapAnswer.NumberGap) gap).answers().stream().map(NumericalAnswer::feedback);
    }

    @Override
    public Stream<RichText> essay(EssayQuestion question) {
        return Stream.of(
                question.modelAnswer(), question.rubric(), question.response().template());
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
        return question.variants().stream().flatMap(QuestionTexts::of);
    }
}
