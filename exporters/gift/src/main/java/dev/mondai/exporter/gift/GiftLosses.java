package dev.mondai.exporter.gift;

import dev.mondai.diagnostic.Diagnostic;
import dev.mondai.model.AcceptedAnswer;
import dev.mondai.model.Choice;
import dev.mondai.model.ChoiceQuestion;
import dev.mondai.model.ClozeQuestion;
import dev.mondai.model.Fraction;
import dev.mondai.model.GapAnswer.ChoiceGap;
import dev.mondai.model.GapAnswer.NumberGap;
import dev.mondai.model.GapAnswer.TextGap;
import dev.mondai.model.MatchingQuestion;
import dev.mondai.model.MatchingQuestion.Pair;
import dev.mondai.model.NumericalAnswer;
import dev.mondai.model.NumericalQuestion;
import dev.mondai.model.Question;
import dev.mondai.model.QuestionInfo;
import dev.mondai.model.Scoring;
import dev.mondai.model.ShortAnswerQuestion;
import dev.mondai.spi.ExportContext;
import dev.mondai.spi.Feature;
import dev.mondai.text.InlineMath;
import dev.mondai.text.LineBreak;
import dev.mondai.text.Paragraph;
import dev.mondai.text.RichText;
import dev.mondai.text.Text;
import java.util.Set;
import java.util.stream.Stream;

/** Tells what a question loses in GIFT, where it hangs on more than its kind and its features. */
record GiftLosses(ExportContext context, Headings headings) {

    private static final Set<Class<?>> PLAIN = Set.of(Paragraph.class, Text.class, LineBreak.class, InlineMath.class);

    void tell(Question question) {
        if (fractions(question).anyMatch(fraction -> !Grades.nearest(fraction).equals(fraction))) {
            context.loss(question, Feature.FRACTIONS, "nearest-grade");
        }
        if (typed(question).anyMatch(Answers::hasStarInstead)) {
            context.loss(question, Feature.SEVERAL_ANSWERS, "star-instead");
        }
        if (responses(question).flatMap(RichText::nodes).anyMatch(node -> !PLAIN.contains(node.getClass()))) {
            context.loss(question, Feature.FORMATTING, "plain-responses");
        }
        if (headings.changesTags(question.info())) {
            context.loss(question, Feature.TAGS, "tags-changed");
        }
        QuestionInfo info = question.info();
        if (!Headings.hasCategories(info)) {
            context.loss(question, Feature.CATEGORY, "category-shortened");
        }
        if (!Headings.hasId(info)) {
            context.diagnostics().report(Diagnostic.at(info.source(), GiftCode.ID_TOO_LONG, info.name(), info.id()));
        }
    }

    private static Stream<Fraction> fractions(Question question) {
        if (question instanceof ChoiceQuestion choices) {
            boolean partial = question.body().scoring().rule() == Scoring.Rule.PARTIAL;
            return partial
                    ? choices.choices().stream().map(Choice::fraction)
                    : Stream.of(Fraction.share(choices.keys().size()));
        }
        if (question instanceof NumericalQuestion number) {
            return number.answers().stream().map(NumericalAnswer::fraction);
        }
        return Stream.concat(typed(question).map(AcceptedAnswer::fraction), inGaps(question));
    }

    private static Stream<Fraction> inGaps(Question question) {
        return question instanceof ClozeQuestion cloze
                ? cloze.gaps().stream()
                        .flatMap(gap -> gap instanceof NumberGap number
                                ? number.answers().stream().map(NumericalAnswer::fraction)
                                : gap instanceof ChoiceGap choices
                                        ? choices.choices().stream().map(Choice::fraction)
                                        : Stream.empty())
                : Stream.empty();
    }

    private static Stream<AcceptedAnswer> typed(Question question) {
        if (question instanceof ShortAnswerQuestion typed) {
            return typed.answers().stream();
        }
        return question instanceof ClozeQuestion cloze
                ? cloze.gaps().stream()
                        .filter(TextGap.class::isInstance)
                        .flatMap(gap -> ((TextGap) gap).answers().stream())
                : Stream.empty();
    }

    private static Stream<RichText> responses(Question question) {
        return question instanceof MatchingQuestion matching
                ? Stream.concat(matching.pairs().stream().map(Pair::response), matching.distractors().stream())
                : Stream.empty();
    }
}
