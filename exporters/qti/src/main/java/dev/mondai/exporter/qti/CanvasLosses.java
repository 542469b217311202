package dev.mondai.exporter.qti;

import dev.mondai.model.AcceptedAnswer;
import dev.mondai.model.Choice;
import dev.mondai.model.ClozeQuestion;
import dev.mondai.model.GapAnswer;
import dev.mondai.model.GapAnswer.ChoiceGap;
import dev.mondai.model.GapAnswer.NumberGap;
import dev.mondai.model.GapAnswer.TextGap;
import dev.mondai.model.MatchingQuestion;
import dev.mondai.model.MatchingQuestion.Pair;
import dev.mondai.model.NumericalAnswer;
import dev.mondai.model.NumericalQuestion;
import dev.mondai.model.Question;
import dev.mondai.model.ShortAnswerQuestion;
import dev.mondai.spi.ExportContext;
import dev.mondai.spi.Feature;
import dev.mondai.text.Image;
import dev.mondai.text.InlineMath;
import dev.mondai.text.LineBreak;
import dev.mondai.text.Paragraph;
import dev.mondai.text.RichText;
import dev.mondai.text.Text;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Tells what a question loses in Canvas, where it hangs on more than its kind and its features. */
record CanvasLosses(ExportContext context) {

    private static final Set<Class<?>> PLAIN =
            Set.of(Paragraph.class, Text.class, LineBreak.class, Image.class, InlineMath.class);

    void tell(Question question) {
        if (!question.body().feedback().partial().isEmpty()) {
            context.loss(question, Feature.RESULT_FEEDBACK, "canvas-partial-feedback");
        }
        if (hasFeedbackToWrong(question)) {
            context.loss(question, Feature.ANSWER_FEEDBACK, "canvas-feedback-to-wrong");
        }
        List<RichText> menus = menus(question).toList();
        if (menus.stream().anyMatch(CanvasPairs::hasPicture)) {
            context.loss(question, Feature.IMAGES, "canvas-alt-in-menus");
        }
        if (menus.stream().flatMap(RichText::nodes).anyMatch(node -> !PLAIN.contains(node.getClass()))) {
            context.loss(question, Feature.FORMATTING, "canvas-plain-menus");
        }
    }

    private static boolean hasFeedbackToWrong(Question question) {
        if (question instanceof ShortAnswerQuestion typed) {
            return isLost(typed.answers());
        }
        if (question instanceof NumericalQuestion number) {
            return feedback(number.answers()) > feedback(Accepted.numbers(number.answers()));
        }
        return question instanceof ClozeQuestion cloze && cloze.gaps().stream().anyMatch(gap -> isLost(cloze, gap));
    }

    private static boolean isLost(List<AcceptedAnswer> answers) {
        return said(answers) > said(Accepted.answers(answers));
    }

    private static long said(List<AcceptedAnswer> answers) {
        return answers.stream().filter(answer -> !answer.feedback().isEmpty()).count();
    }

    private static long feedback(List<NumericalAnswer> answers) {
        return answers.stream().filter(answer -> !answer.feedback().isEmpty()).count();
    }

    private static boolean isLost(ClozeQuestion question, GapAnswer gap) {
        if (gap instanceof TextGap text) {
            return isLost(text.answers());
        }
        if (gap instanceof NumberGap number) {
            return feedback(number.answers()) > 0;
        }
        return !CanvasGaps.areMenus(question)
                && ((ChoiceGap) gap)
                        .choices().stream()
                                .anyMatch(choice ->
                                        !choice.correct() && !choice.feedback().isEmpty());
    }

    /** The texts that Canvas shows in menus, without markup. */
    private static Stream<RichText> menus(Question question) {
        if (question instanceof MatchingQuestion matching && !CanvasPairs.hasPicturesToPick(matching)) {
            return Stream.concat(matching.pairs().stream().map(Pair::response), matching.distractors().stream());
        }
        if (question instanceof ClozeQuestion cloze) {
            return cloze.gaps().stream()
                    .filter(ChoiceGap.class::isInstance)
                    .flatMap(gap -> ((ChoiceGap) gap).choices().stream())
                    .map(Choice::content);
        }
        return Stream.empty();
    }
}
