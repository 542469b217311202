package dev.mondai.model;

import dev.mondai.model.Explanation.AnalysisPlace;
import dev.mondai.text.RichText;
import java.util.List;
import java.util.function.UnaryOperator;

/** Makes a question anew with other texts: in the stem, the explanation, the choices, and wherever else it has any. */
public final class QuestionRewriter implements Question.Visitor<Question> {

    private final UnaryOperator<RichText> text;
    private final UnaryOperator<String> answer;

    /**
     * A rewriter.
     *
     * @param text what becomes of each rich text, of the references as well
     * @param answer what becomes of each text that a learner may type
     */
    public QuestionRewriter(UnaryOperator<RichText> text, UnaryOperator<String> answer) {
        this.text = text;
        this.answer = answer;
    }

    /** The question with its new texts; of a group and of variants, with those of their members. */
    public Question rewrite(Question question) {
        Question kind = question.accept(this);
        return kind.withInfo(info(kind.info())).withBody(body(kind.body()));
    }

    private QuestionInfo info(QuestionInfo info) {
        return info.withReferences(text.apply(info.references()));
    }

    private QuestionBody body(QuestionBody body) {
        return new QuestionBody(
                text.apply(body.stem()),
                explanation(body.explanation()),
                new ResultFeedback(
                        text.apply(body.feedback().correct()),
                        text.apply(body.feedback().partial()),
                        text.apply(body.feedback().incorrect())),
                texts(body.hints()),
                body.scoring(),
                body.shuffle());
    }

    private Explanation explanation(Explanation explanation) {
        AnalysisPlace place = explanation.analysis();
        return new Explanation(
                text.apply(explanation.text()),
                place == null ? null : new AnalysisPlace(place.index(), text.apply(place.leadIn())));
    }

    private List<RichText> texts(List<RichText> texts) {
        return texts.stream().map(text).toList();
    }

    @Override
    public Question choice(ChoiceQuestion question) {
        return new ChoiceQuestion(question.info(), question.body(), question.multiple(), choices(question.choices()));
    }

    private List<Choice> choices(List<Choice> choices) {
        return choices.stream().map(this::choice).toList();
    }

    private Choice choice(Choice choice) {
        return new Choice(
                choice.label(),
                choice.correct(),
                choice.fraction(),
                text.apply(choice.content()),
                text.apply(choice.feedback()),
                choice.fixed());
    }

    @Override
    public Question trueFalse(TrueFalseQuestion question) {
        return new TrueFalseQuestion(
                question.info(),
                question.body(),
                question.answer(),
                text.apply(question.trueFeedback()),
                text.apply(question.falseFeedback()));
    }

    @Override
    public Question shortAnswer(ShortAnswerQuestion question) {
        return new ShortAnswerQuestion(
                question.info(), question.body(), accepted(question.answers()), question.caseSensitive());
    }

    private List<AcceptedAnswer> accepted(List<AcceptedAnswer> answers) {
        return answers.stream()
                .map(a -> new AcceptedAnswer(answer.apply(a.text()), a.fraction(), text.apply(a.feedback())))
                .toList();
    }

    @Override
    public Question numerical(NumericalQuestion question) {
        return new NumericalQuestion(
                question.info(), question.body(), numbers(question.answers()), question.units(), question.unitRule());
    }

    private List<NumericalAnswer> numbers(List<NumericalAnswer> answers) {
        return answers.stream()
                .map(a -> new NumericalAnswer(a.low(), a.high(), a.fraction(), text.apply(a.feedback())))
                .toList();
    }

    @Override
    public Question matching(MatchingQuestion question) {
        List<MatchingQuestion.Pair> pairs = question.pairs().stream()
                .map(pair -> new MatchingQuestion.Pair(text.apply(pair.premise()), text.apply(pair.response())))
                .toList();
        return new MatchingQuestion(question.info(), question.body(), pairs, texts(question.distractors()));
    }

    @Override
    public Question ordering(OrderingQuestion question) {
        return new OrderingQuestion(question.info(), question.body(), texts(question.entries()));
    }

    @Override
    public Question cloze(ClozeQuestion question) {
        List<GapAnswer> gaps = question.gaps().stream().map(this::gap).toList();
        return new ClozeQuestion(question.info(), question.body(), gaps);
    }

    private GapAnswer gap(GapAnswer gap) {
        if (gap instanceof GapAnswer.ChoiceGap choice) {
            return new GapAnswer.ChoiceGap(gap.id(), gap.weight(), choices(choice.choices()));
        }
        if (gap instanceof GapAnswer.TextGap typed) {
            return new GapAnswer.TextGap(gap.id(), gap.weight(), accepted(typed.answers()), typed.caseSensitive());
        }
        GapAnswer.NumberGap number = (GapAnswer.NumberGap) gap;
        return new GapAnswer.NumberGap(gap.id(), gap.weight(), numbers(number.answers()), number.unit());
    }

    @Override
    public Question essay(EssayQuestion question) {
        EssayResponse response = question.response();
        return new EssayQuestion(
                question.info(),
                question.body(),
                text.apply(question.modelAnswer()),
                text.apply(question.rubric()),
                response.withTemplate(text.apply(response.template())));
    }

    @Override
    public Question description(DescriptionItem item) {
        return item;
    }

    @Override
    public Question group(QuestionGroup group) {
        List<Question> members = group.members().stream().map(this::rewrite).toList();
        return new QuestionGroup(group.info(), group.body(), members, group.pick());
    }

    @Override
    public Question variants(VariantsQuestion question) {
        List<CalculatedAnswer> answers = question.answers().stream()
                .map(a -> new CalculatedAnswer(
                        a.formula(), a.tolerance(), a.relative(), a.fraction(), text.apply(a.feedback())))
                .toList();
        Question template = question.template();
        return new VariantsQuestion(
                question.info(),
                question.body(),
                question.values(),
                answers,
                template == null ? null : rewrite(template),
                question.variants().stream().map(this::rewrite).toList());
    }
}
