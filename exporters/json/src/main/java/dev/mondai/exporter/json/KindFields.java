package dev.mondai.exporter.json;

import dev.mondai.model.AcceptedAnswer;
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
import dev.mondai.model.Unit;
import dev.mondai.model.VariantsQuestion;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Writes the fields that only one kind of question has; gives what it wrote to. */
final class KindFields implements Question.Visitor<JsonOutput> {

    private final JsonOutput out;
    private final QuestionJson question;

    KindFields(JsonOutput out, QuestionJson question) {
        this.out = out;
        this.question = question;
    }

    /** Its choices are a field of all kinds. */
    @Override
    public JsonOutput choice(ChoiceQuestion choice) {
        return out;
    }

    @Override
    public JsonOutput trueFalse(TrueFalseQuestion trueFalse) {
        out.flag("answer", trueFalse.answer());
        question.rich("trueFeedback", trueFalse.trueFeedback());
        question.rich("falseFeedback", trueFalse.falseFeedback());
        return out;
    }

    @Override
    public JsonOutput shortAnswer(ShortAnswerQuestion shortAnswer) {
        accepted(shortAnswer.answers());
        out.flag("caseSensitive", shortAnswer.caseSensitive());
        return out;
    }

    private void accepted(List<AcceptedAnswer> answers) {
        out.objects("answers", answers, answer -> {
            out.text("text", answer.text());
            out.number("fraction", answer.fraction().percent());
            question.rich("feedback", answer.feedback());
        });
    }

    @Override
    public JsonOutput numerical(NumericalQuestion numerical) {
        numbers(numerical.answers());
        units(numerical.units());
        out.text("unitRule", numerical.unitRule().name().toLowerCase(Locale.ROOT));
        return out;
    }

    private void units(List<Unit> units) {
        out.objects("units", units, unit -> {
            out.text("name", unit.name());
            out.number("factor", unit.factor());
        });
    }

    private void numbers(List<NumericalAnswer> answers) {
        out.objects("answers", answers, answer -> {
            out.number("low", answer.low());
            out.number("high", answer.high());
            out.number("fraction", answer.fraction().percent());
            question.rich("feedback", answer.feedback());
        });
    }

    @Override
    public JsonOutput matching(MatchingQuestion matching) {
        out.objects("pairs", matching.pairs(), pair -> {
            question.rich("premise", pair.premise());
            question.rich("response", pair.response());
        });
        question.riches("distractors", matching.distractors());
        return out;
    }

    @Override
    public JsonOutput ordering(OrderingQuestion ordering) {
        question.riches("entries", ordering.entries());
        return out;
    }

    @Override
    public JsonOutput cloze(ClozeQuestion cloze) {
        out.objects("gaps", cloze.gaps(), this::gap);
        return out;
    }

    private void gap(GapAnswer gap) {
        out.text("id", gap.id());
        out.number("weight", gap.weight());
        if (gap instanceof GapAnswer.TextGap text) {
            out.text("type", "text");
            accepted(text.answers());
            out.flag("caseSensitive", text.caseSensitive());
        } else if (gap instanceof GapAnswer.NumberGap number) {
            out.text("type", "number");
            numbers(number.answers());
            out.text("unit", number.unit());
        } else if (gap instanceof GapAnswer.ChoiceGap choice) {
            out.text("type", "choice");
            question.choices("choices", choice.choices());
        }
    }

    @Override
    public JsonOutput essay(EssayQuestion essay) {
        question.rich("modelAnswer", essay.modelAnswer());
        question.rich("rubric", essay.rubric());
        out.object("response", () -> response(essay.response()));
        return out;
    }

    private void response(EssayResponse response) {
        out.text("format", response.format().name().toLowerCase(Locale.ROOT));
        out.number("lines", response.lines());
        out.number("minWords", response.minWords());
        out.number("maxWords", response.maxWords());
        question.rich("template", response.template());
        out.number("attachments", response.attachments());
        out.number("requiredAttachments", response.requiredAttachments());
        out.texts("fileTypes", response.fileTypes());
    }

    @Override
    public JsonOutput description(DescriptionItem item) {
        return out;
    }

    @Override
    public JsonOutput group(QuestionGroup group) {
        questions("members", group.members());
        out.number("pick", group.pick());
        return out;
    }

    @Override
    public JsonOutput variants(VariantsQuestion variants) {
        out.texts("names", variants.values().names());
        out.rows("rows", variants.values().rows());
        out.objects("answers", variants.answers(), answer -> {
            out.text("formula", answer.formula());
            out.number("tolerance", answer.tolerance());
            out.flag("relative", answer.relative());
            out.number("fraction", answer.fraction().percent());
            question.rich("feedback", answer.feedback());
        });
        template(variants.template());
        questions("variants", variants.variants());
        return out;
    }

    private void template(@Nullable Question template) {
        if (template == null) {
            out.nothing("template");
        } else {
            out.object("template", () -> new QuestionJson(out, template.info().id()).fields(template));
        }
    }

    private void questions(String name, List<Question> questions) {
        out.objects(
                name,
                questions,
                question -> new QuestionJson(out, question.info().id()).fields(question));
    }
}
