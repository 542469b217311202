package dev.mondai.spi;

import dev.mondai.model.AcceptedAnswer;
import dev.mondai.model.Choice;
import dev.mondai.model.ChoiceQuestion;
import dev.mondai.model.ClozeQuestion;
import dev.mondai.model.DescriptionItem;
import dev.mondai.model.EssayQuestion;
import dev.mondai.model.EssayResponse;
import dev.mondai.model.Fraction;
import dev.mondai.model.GapAnswer;
import dev.mondai.model.MatchingQuestion;
import dev.mondai.model.NumericalAnswer;
import dev.mondai.model.NumericalQuestion;
import dev.mondai.model.OrderingQuestion;
import dev.mondai.model.Question;
import dev.mondai.model.QuestionBody;
import dev.mondai.model.QuestionGroup;
import dev.mondai.model.Scoring;
import dev.mondai.model.ShortAnswerQuestion;
import dev.mondai.model.TrueFalseQuestion;
import dev.mondai.model.UnitRule;
import dev.mondai.model.VariantsQuestion;
import dev.mondai.text.InlineMath;
import dev.mondai.text.RichText;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Tells which features a question uses in the fields that only its kind has, apart from its texts' own. */
final class KindFeatures implements Question.Visitor<Set<Feature>> {

    @Override
    public Set<Feature> choice(ChoiceQuestion question) {
        Found found = new Found().order(question.body());
        found.choices(question.choices(), question.multiple(), question.body().shuffle());
        if (question.keys().size() > 1) {
            found.scoring(question.body());
        }
        return found.features;
    }

    @Override
    public Set<Feature> trueFalse(TrueFalseQuestion question) {
        return new Found().feedback(Stream.of(question.trueFeedback(), question.falseFeedback())).features;
    }

    @Override
    public Set<Feature> shortAnswer(ShortAnswerQuestion question) {
        return new Found().texts(question.answers(), question.caseSensitive()).features;
    }

    @Override
    public Set<Feature> numerical(NumericalQuestion question) {
        boolean shown = question.unitRule() == UnitRule.SHOWN && question.unit().isPresent();
        return new Found()
                .numbers(question.answers())
                .add(Feature.UNIT_SHOWN, shown)
                .add(Feature.UNIT_REQUIRED, question.unitRule() == UnitRule.REQUIRED)
                .add(Feature.FURTHER_UNITS, question.units().size() > 1)
                .features;
    }

    @Override
    public Set<Feature> matching(MatchingQuestion question) {
        Found found = new Found().order(question.body()).scoring(question.body());
        found.add(Feature.DISTRACTORS, !question.distractors().isEmpty());
        Stream<RichText> responses = question.pairs().stream().map(MatchingQuestion.Pair::response);
        return found.menu(Stream.concat(responses, question.distractors().stream())).features;
    }

    @Override
    public Set<Feature> ordering(OrderingQuestion question) {
        return new Found().scoring(question.body()).features;
    }

    @Override
    public Set<Feature> cloze(ClozeQuestion question) {
        Found found = new Found();
        question.gaps().forEach(gap -> found.gap(gap, question.body().shuffle()));
        long weights = question.gaps().stream()
                .map(GapAnswer::weight)
                .map(BigDecimal::stripTrailingZeros)
                .distinct()
                .count();
        found.add(Feature.GAP_WEIGHTS, weights > 1);
        return question.gaps().size() > 1 ? found.scoring(question.body()).features : found.features;
    }

    @Override
    public Set<Feature> essay(EssayQuestion question) {
        EssayResponse response = question.response();
        boolean plain = response.format() == EssayResponse.Format.EDITOR
                && response.lines() == null
                && response.template().isEmpty();
        return new Found()
                .add(Feature.MODEL_ANSWER, !question.modelAnswer().isEmpty())
                .add(Feature.RUBRIC, !question.rubric().isEmpty())
                .add(Feature.RESPONSE_FORMAT, !plain)
                .add(Feature.WORD_LIMITS, response.minWords() != null || response.maxWords() != null)
                .add(Feature.ATTACHMENTS, response.attachments() > 0)
                .features;
    }

    @Override
    public Set<Feature> description(DescriptionItem item) {
        return Set.of();
    }

    @Override
    public Set<Feature> group(QuestionGroup group) {
        return Set.of();
    }

    @Override
    public Set<Feature> variants(VariantsQuestion question) {
        return question.variants().get(0).accept(this);
    }

    /** What has been found so far. */
    private static final class Found {

        private final Set<Feature> features = EnumSet.noneOf(Feature.class);

        Found add(Feature feature, boolean used) {
            if (used) {
                features.add(feature);
            }
            return this;
        }

        Found order(QuestionBody body) {
            return add(body.shuffle() ? Feature.SHUFFLING : Feature.FIXED_ORDER, true);
        }

        Found scoring(QuestionBody body) {
            boolean all = body.scoring().rule() == Scoring.Rule.ALL_OR_NOTHING;
            return add(all ? Feature.ALL_OR_NOTHING : Feature.PARTIAL_CREDIT, true);
        }

        Found feedback(Stream<RichText> feedback) {
            return add(Feature.ANSWER_FEEDBACK, feedback.anyMatch(text -> !text.isEmpty()));
        }

        Found menu(Stream<RichText> entries) {
            return add(Feature.MATH_IN_MENUS, entries.flatMap(RichText::nodes).anyMatch(InlineMath.class::isInstance));
        }

        void choices(List<Choice> choices, boolean multiple, boolean shuffled) {
            feedback(choices.stream().map(Choice::feedback));
            List<Boolean> correct = choices.stream().map(Choice::correct).toList();
            List<Fraction> fractions = choices.stream().map(Choice::fraction).toList();
            add(Feature.FRACTIONS, !fractions.equals(ChoiceQuestion.defaultFractions(correct, multiple)));
            add(Feature.FIXED_CHOICES, shuffled && choices.stream().anyMatch(Choice::fixed));
        }

        Found texts(List<AcceptedAnswer> answers, boolean caseSensitive) {
            fractions(answers.stream().map(AcceptedAnswer::fraction));
            feedback(answers.stream().map(AcceptedAnswer::feedback));
            add(Feature.SEVERAL_ANSWERS, answers.size() > 1);
            add(Feature.WILDCARDS, answers.stream().anyMatch(AcceptedAnswer::hasWildcard));
            return add(Feature.CASE_SENSITIVITY, caseSensitive);
        }

        Found numbers(List<NumericalAnswer> answers) {
            fractions(answers.stream().map(NumericalAnswer::fraction));
            feedback(answers.stream().map(NumericalAnswer::feedback));
            add(Feature.SEVERAL_ANSWERS, answers.size() > 1);
            return add(Feature.TOLERANCE, answers.stream().anyMatch(answer -> !answer.isExact()));
        }

        private void fractions(Stream<Fraction> fractions) {
            add(Feature.FRACTIONS, fractions.anyMatch(f -> !f.equals(Fraction.FULL) && !f.equals(Fraction.NONE)));
        }

        void gap(GapAnswer gap, boolean shuffled) {
            if (gap instanceof GapAnswer.TextGap text) {
                texts(text.answers(), text.caseSensitive());
            } else if (gap instanceof GapAnswer.NumberGap number) {
                numbers(number.answers()).add(Feature.UNIT_SHOWN, number.unit() != null);
            } else if (gap instanceof GapAnswer.ChoiceGap choice) {
                choices(choice.choices(), false, shuffled);
                menu(choice.choices().stream().map(Choice::content));
            }
        }
    }
}
