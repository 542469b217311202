package dev.mondai.model;

import dev.mondai.text.RichText;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A question in several variants that differ in some values, such as the numbers of a sum.
 *
 * <p>A target that knows no such thing takes the {@link #variants}, each a question of its own.
 *
 * @param info the id and the name that the variants' own derive from
 * @param body as the author wrote it, with each name of {@code values} between braces in its place, as plain characters
 *     or within TeX
 * @param values the table that the variants are made of
 * @param answers the formulas of a numerical question; empty for every other kind
 * @param template the question as the author wrote it, with the names between braces in its choices, answers and all else;
 *     null where its answers are formulas
 * @param variants the questions that the rows of {@code values} give, in their order; all of one kind, none of them a
 *     group or in variants itself
 */
public record VariantsQuestion(
        QuestionInfo info,
        QuestionBody body,
        ValueTable values,
        List<CalculatedAnswer> answers,
        @Nullable Question template,
        List<Question> variants)
        implements Question {

    public VariantsQuestion {
        answers = List.copyOf(answers);
        variants = List.copyOf(variants);
        if (variants.size() != values.rows().size()) {
            throw new IllegalArgumentException(
                    "each row gives one variant: " + values.rows().size() + " rows, " + variants.size() + " variants");
        }
    }

    /** Variants whose answers are formulas. */
    public VariantsQuestion(
            QuestionInfo info,
            QuestionBody body,
            ValueTable values,
            List<CalculatedAnswer> answers,
            List<Question> variants) {
        this(info, body, values, answers, null, variants);
    }

    @Override
    public VariantsQuestion withInfo(QuestionInfo newInfo) {
        return new VariantsQuestion(newInfo, body, values, answers, template, variants);
    }

    @Override
    public VariantsQuestion withBody(QuestionBody newBody) {
        return new VariantsQuestion(info, newBody, values, answers, template, variants);
    }

    /** The same question with a text before the stem, here and in each variant. */
    VariantsQuestion withStimulus(RichText stimulus) {
        return new VariantsQuestion(
                info,
                body.withStem(stimulus.then(body.stem())),
                values,
                answers,
                template == null ? null : QuestionGroup.withStimulus(template, stimulus),
                variants.stream()
                        .map(variant -> QuestionGroup.withStimulus(variant, stimulus))
                        .toList());
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.variants(this);
    }
}
