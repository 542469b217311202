package dev.mondai.input.markdown;

import dev.mondai.model.CalculatedAnswer;
import dev.mondai.model.Fraction;
import dev.mondai.model.NumericalAnswer;
import dev.mondai.model.Unit;
import dev.mondai.model.ValueTable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The formulas of a numerical question in variants, and the numbers that they give. */
final class CalculatedAnswers {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final QuestionFrame frame;
    private final ValueTable values;
    private final NumberNotation notation;

    CalculatedAnswers(QuestionFrame frame, ValueTable values, NumberNotation notation) {
        this.frame = frame;
        this.values = values;
        this.notation = notation;
    }

    static boolean areIn(List<AnswerDraft> drafts) {
        return !drafts.isEmpty() && drafts.stream().allMatch(d -> phrase(d).isPresent());
    }

    /** The formulas; what is wrong with one is reported. */
    List<CalculatedAnswer> read(List<AnswerDraft> drafts) {
        AnswerFractions fractions = new AnswerFractions(frame.document().diagnostics());
        List<CalculatedAnswer> answers = new ArrayList<>();
        for (AnswerDraft draft : drafts) {
            Percentage stated = Percentage.behind(draft.markdown());
            fractions.of(stated, draft.place()).ifPresent(earned -> answers.add(answer(stated.text(), earned, draft)));
        }
        List<Fraction> earned = answers.stream().map(CalculatedAnswer::fraction).toList();
        if (earned.size() == drafts.size()) {
            fractions.checkBest(earned, drafts.get(0).place());
        }
        return answers;
    }

    private CalculatedAnswer answer(String text, Fraction earned, AnswerDraft draft) {
        FormulaPhrase phrase = FormulaPhrase.of(text).orElseThrow();
        check(phrase.formula(), draft);
        return new CalculatedAnswer(
                phrase.formula().text(), phrase.tolerance(), phrase.relative(), earned, draft.feedback());
    }

    /** Those of their section; without one, the unit of the first answer that has one. All answers are in the first one. */
    List<Unit> units(List<AnswerDraft> drafts) {
        List<String> named = drafts.stream().map(CalculatedAnswers::unit).toList();
        List<Unit> units = NumericalReader.units(frame, notation, named);
        for (int i = 0; i < drafts.size(); i++) {
            String unit = named.get(i);
            if (!unit.isEmpty() && (units.isEmpty() || !unit.equals(units.get(0).name()))) {
                frame.report(drafts.get(i).place(), MarkdownCode.UNIT_UNKNOWN, unit);
            }
        }
        return units;
    }

    private static String unit(AnswerDraft draft) {
        return phrase(draft).map(FormulaPhrase::unit).orElse("");
    }

    private static Optional<FormulaPhrase> phrase(AnswerDraft draft) {
        return FormulaPhrase.of(Percentage.behind(draft.markdown()).text());
    }

    private void check(Formula formula, AnswerDraft draft) {
        List<String> unknown = formula.names().stream()
                .filter(name -> !values.names().contains(name))
                .toList();
        unknown.forEach(name ->
                frame.report(draft.place(), MarkdownCode.FORMULA_NAME, name, String.join(", ", values.names())));
        for (int row = 0; unknown.isEmpty() && row < values.rows().size(); row++) {
            if (formula.evaluate(numbers(row)).isEmpty()) {
                frame.report(draft.place(), MarkdownCode.FORMULA_FAILED, formula.text(), row + 1);
            }
        }
    }

    /** What a row's numbers make of the formulas, all of which have been checked. */
    List<NumericalAnswer> of(List<CalculatedAnswer> answers, int row) {
        return answers.stream().map(answer -> number(answer, row)).toList();
    }

    private NumericalAnswer number(CalculatedAnswer answer, int row) {
        BigDecimal value = new Formula(answer.formula()).evaluate(numbers(row)).orElseThrow();
        BigDecimal tolerance =
                answer.relative() ? value.abs().multiply(answer.tolerance()).divide(HUNDRED) : answer.tolerance();
        return NumericalAnswer.withTolerance(value, tolerance, answer.fraction(), answer.feedback());
    }

    private Map<String, BigDecimal> numbers(int row) {
        Map<String, BigDecimal> numbers = new HashMap<>();
        for (int column = 0; column < values.names().size(); column++) {
            String name = values.names().get(column);
            Optional<BigDecimal> number = notation.parse(values.rows().get(row).get(column));
            number.ifPresent(n -> numbers.put(name, n));
        }
        return numbers;
    }
}
