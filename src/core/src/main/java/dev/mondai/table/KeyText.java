package dev.mondai.table;

import dev.mondai.model.Choice;
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
import dev.mondai.model.Unit;
import dev.mondai.model.VariantsQuestion;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What is right, on one line; empty where the slots themselves say it. */
final class KeyText implements Question.Visitor<String> {

    private static final String OR = " / ";

    @Override
    public String choice(ChoiceQuestion question) {
        List<Choice> choices = question.choices();
        return IntStream.range(0, choices.size())
                .filter(i -> choices.get(i).correct())
                .mapToObj(i -> TableRow.label(choices.get(i), i))
                .collect(Collectors.joining(", "));
    }

    @Override
    public String trueFalse(TrueFalseQuestion question) {
        return question.answer() ? "True" : "False";
    }

    @Override
    public String shortAnswer(ShortAnswerQuestion question) {
        return question.answers().stream().map(AnswerText::of).collect(Collectors.joining(OR));
    }

    @Override
    public String numerical(NumericalQuestion question) {
        String unit = question.unit().map(Unit::name).orElse(null);
        return question.answers().stream()
                .map(answer -> AnswerText.of(answer, unit))
                .collect(Collectors.joining(OR));
    }

    @Override
    public String matching(MatchingQuestion question) {
        return "";
    }

    @Override
    public String ordering(OrderingQuestion question) {
        return "";
    }

    @Override
    public String cloze(ClozeQuestion question) {
        return "";
    }

    @Override
    public String essay(EssayQuestion question) {
        return "";
    }

    @Override
    public String description(DescriptionItem item) {
        return "";
    }

    @Override
    public String group(QuestionGroup group) {
        return group.pick() == null ? "" : group.pick() + OR + group.members().size();
    }

    @Override
    public String variants(VariantsQuestion question) {
        return question.answers().stream().map(AnswerText::of).collect(Collectors.joining(OR));
    }
}
