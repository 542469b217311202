package dev.mondai.input.markdown;

import dev.mondai.model.AcceptedAnswer;
import dev.mondai.model.Choice;
import dev.mondai.model.ChoiceQuestion;
import dev.mondai.model.ClozeQuestion;
import dev.mondai.model.DescriptionItem;
import dev.mondai.model.EssayQuestion;
import dev.mondai.model.EssayResponse;
import dev.mondai.model.GapAnswer;
import dev.mondai.model.MatchingQuestion;
import dev.mondai.model.NumericalAnswer;
import dev.mondai.model.NumericalQuestion;
import dev.mondai.model.OrderingQuestion;
import dev.mondai.model.Question;
import dev.mondai.model.QuestionGroup;
import dev.mondai.model.ShortAnswerQuestion;
import dev.mondai.model.TrueFalseQuestion;
import dev.mondai.model.VariantsQuestion;
import dev.mondai.text.RichText;
import java.util.function.BiConsumer;

/** What only one kind of question has, line by line. */
record KindDump(BiConsumer<String, RichText> rich, BiConsumer<String, String> line, BankDump bank)
        implements Question.Visitor<Void> {

    @Override
    public Void choice(ChoiceQuestion question) {
        question.choices().forEach(this::choice);
        return null;
    }

    private void choice(Choice choice) {
        String mark = choice.correct() ? "  * " : "  - ";
        String fixed = choice.fixed() ? " fixed" : "";
        rich.accept(mark + choice.label() + " " + choice.fraction().percent() + fixed, choice.content());
        rich.accept("      feedback", choice.feedback());
    }

    @Override
    public Void trueFalse(TrueFalseQuestion question) {
        line.accept("  answer", Boolean.toString(question.answer()));
        rich.accept("  true", question.trueFeedback());
        rich.accept("  false", question.falseFeedback());
        return null;
    }

    @Override
    public Void shortAnswer(ShortAnswerQuestion question) {
        line.accept("  case", Boolean.toString(question.caseSensitive()));
        question.answers().forEach(this::answer);
        return null;
    }

    private void answer(AcceptedAnswer answer) {
        line.accept("  = " + answer.fraction().percent(), answer.text());
        rich.accept("      feedback", answer.feedback());
    }

    @Override
    public Void numerical(NumericalQuestion question) {
        question.answers().forEach(this::answer);
        question.units().forEach(unit -> line.accept("  unit", unit.name() + " = " + unit.factor()));
        line.accept("  units", question.unitRule().toString());
        return null;
    }

    private void answer(NumericalAnswer answer) {
        String range = answer.low().toPlainString() + " .. " + answer.high().toPlainString();
        line.accept("  = " + answer.fraction().percent(), range);
        rich.accept("      feedback", answer.feedback());
    }

    @Override
    public Void matching(MatchingQuestion question) {
        question.pairs().forEach(pair -> {
            rich.accept("  premise", pair.premise());
            rich.accept("      response", pair.response());
        });
        question.distractors().forEach(distractor -> rich.accept("  distractor", distractor));
        return null;
    }

    @Override
    public Void ordering(OrderingQuestion question) {
        question.entries().forEach(entry -> rich.accept("  entry", entry));
        return null;
    }

    @Override
    public Void cloze(ClozeQuestion question) {
        question.gaps().forEach(this::gap);
        return null;
    }

    private void gap(GapAnswer gap) {
        String head = gap.id() + " weight " + gap.weight();
        if (gap instanceof GapAnswer.TextGap text) {
            line.accept("  gap", head + " text case=" + text.caseSensitive());
            text.answers().forEach(this::answer);
        } else if (gap instanceof GapAnswer.NumberGap number) {
            line.accept("  gap", head + " number unit=" + number.unit());
            number.answers().forEach(this::answer);
        } else if (gap instanceof GapAnswer.ChoiceGap choice) {
            line.accept("  gap", head + " choice");
            choice.choices().forEach(this::choice);
        }
    }

    @Override
    public Void essay(EssayQuestion question) {
        rich.accept("  model answer", question.modelAnswer());
        rich.accept("  rubric", question.rubric());
        EssayResponse response = question.response();
        rich.accept("  template", response.template());
        line.accept(
                "  response",
                response.format() + " lines=" + response.lines() + " words=" + response.minWords() + ".."
                        + response.maxWords() + " attachments=" + response.attachments() + " required="
                        + response.requiredAttachments() + " types=" + response.fileTypes());
        return null;
    }

    @Override
    public Void description(DescriptionItem item) {
        return null;
    }

    @Override
    public Void group(QuestionGroup group) {
        line.accept("  pick", group.pick() + " of " + group.members().size());
        group.members().forEach(bank::question);
        return null;
    }

    @Override
    public Void variants(VariantsQuestion question) {
        line.accept("  names", question.values().names().toString());
        question.values().rows().forEach(row -> line.accept("  row", row.toString()));
        question.answers().forEach(answer -> line.accept("  formula", answer.toString()));
        question.variants().forEach(bank::question);
        return null;
    }
}
