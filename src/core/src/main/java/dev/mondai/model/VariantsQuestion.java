package dev.mondai.model;

import java.util.List;

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
 * @param variants the questions that the rows of {@code values} give, in their order; all of one kind, none of them a
 *     group or in variants itself
 */
public record VariantsQuestion(
        QuestionInfo info,
        QuestionBody body,
        ValueTable values,
        List<CalculatedAnswer> answers,
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

    @Override
    public VariantsQuestion withInfo(QuestionInfo newInfo) {
        return new VariantsQuestion(newInfo, body, values, answers, variants);
    }

    @Override
    public VariantsQuestion withBody(QuestionBody newBody) {
        return new VariantsQuestion(info, newBody, values, answers, variants);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.variants(this);
    }
}
