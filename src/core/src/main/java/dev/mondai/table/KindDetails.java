package dev.mondai.table;

import dev.mondai.model.Choice;
import dev.mondai.model.ChoiceQuestion;
import dev.mondai.model.ClozeQuestion;
import dev.mondai.model.DescriptionItem;
import dev.mondai.model.EssayQuestion;
import dev.mondai.model.EssayResponse;
import dev.mondai.model.Fraction;
import dev.mondai.model.GapAnswer;
import dev.mondai.model.MatchingQuestion;
import dev.mondai.model.NumericalQuestion;
import dev.mondai.model.OrderingQuestion;
import dev.mondai.model.Question;
import dev.mondai.model.QuestionGroup;
import dev.mondai.model.ShortAnswerQuestion;
import dev.mondai.model.TrueFalseQuestion;
import dev.mondai.model.Unit;
import dev.mondai.model.UnitRule;
import dev.mondai.model.VariantsQuestion;
import dev.mondai.text.PlainText;
import java.util.List;
import java.util.Locale;

/** Adds the details that only one kind of question has; gives what it added to. */
final class KindDetails implements Question.Visitor<Details> {

    private final Details details;

    KindDetails(Details details) {
        this.details = details;
    }

    @Override
    public Details choice(ChoiceQuestion question) {
        List<Choice> choices = question.choices();
        List<Fraction> usual = ChoiceQuestion.defaultFractions(
                choices.stream().map(Choice::correct).toList(), question.multiple());
        for (int i = 0; i < choices.size(); i++) {
            Choice choice = choices.get(i);
            if (!choice.fraction().equals(usual.get(i))) {
                details.add(
                        "Earned by choice " + (i + 1),
                        choice.fraction().percent().toPlainString() + " %");
            }
            if (choice.fixed()) {
                details.add("Place of choice " + (i + 1), "fixed");
            }
        }
        return details;
    }

    @Override
    public Details trueFalse(TrueFalseQuestion question) {
        return details;
    }

    @Override
    public Details shortAnswer(ShortAnswerQuestion question) {
        if (question.caseSensitive()) {
            details.add("Case", "sensitive");
        }
        return details;
    }

    @Override
    public Details numerical(NumericalQuestion question) {
        List<Unit> units = question.units();
        if (question.unitRule() != UnitRule.SHOWN) {
            details.add("Unit", name(question.unitRule()));
        }
        for (Unit unit : units.subList(Math.min(1, units.size()), units.size())) {
            details.add(
                    "Further unit",
                    unit.name() + " = " + AnswerText.plain(unit.factor()) + " "
                            + units.get(0).name());
        }
        return details;
    }

    @Override
    public Details matching(MatchingQuestion question) {
        return details;
    }

    @Override
    public Details ordering(OrderingQuestion question) {
        return details;
    }

    @Override
    public Details cloze(ClozeQuestion question) {
        question.gaps().forEach(this::gap);
        return details;
    }

    private void gap(GapAnswer gap) {
        if (gap instanceof GapAnswer.TextGap text && text.caseSensitive()) {
            details.add("Case of gap " + gap.id(), "sensitive");
        }
        if (gap instanceof GapAnswer.ChoiceGap choice) {
            List<Fraction> usual = ChoiceQuestion.defaultFractions(
                    choice.choices().stream().map(Choice::correct).toList(), false);
            for (int i = 0; i < usual.size(); i++) {
                earned(gap.id(), choice.choices().get(i), usual.get(i));
            }
        }
    }

    private void earned(String gap, Choice choice, Fraction usual) {
        if (!choice.fraction().equals(usual)) {
            details.add(
                    "Earned in gap " + gap,
                    PlainText.singleLine(choice.content()) + ": " + AnswerText.percent(choice.fraction()));
        }
    }

    @Override
    public Details essay(EssayQuestion question) {
        details.add("Model answer", question.modelAnswer());
        details.add("Rubric", question.rubric());
        EssayResponse response = question.response();
        if (response.format() != EssayResponse.Format.EDITOR) {
            details.add("Format", name(response.format()));
        }
        details.add("Lines", response.lines());
        details.add("Fewest words", response.minWords());
        details.add("Most words", response.maxWords());
        details.add("Template", response.template());
        attachments(response);
        return details;
    }

    private void attachments(EssayResponse response) {
        if (response.attachments() > 0) {
            details.add("Attachments", response.attachments());
            details.add("Attachments required", response.requiredAttachments());
        }
        if (!response.fileTypes().isEmpty()) {
            details.add("File types", String.join(", ", response.fileTypes()));
        }
    }

    @Override
    public Details description(DescriptionItem item) {
        return details;
    }

    @Override
    public Details group(QuestionGroup group) {
        details.add("Pick", group.pick());
        return details;
    }

    @Override
    public Details variants(VariantsQuestion question) {
        question.answers().forEach(answer -> details.add("Feedback to " + answer.formula(), answer.feedback()));
        return details;
    }

    private static String name(Enum<?> word) {
        return word.name().toLowerCase(Locale.ROOT);
    }
}
