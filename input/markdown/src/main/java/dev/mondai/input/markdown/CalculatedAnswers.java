package dev.mondai.input.markdown;

import dev.mondai.model.CalculatedAnswer;
import dev.mondai.model.Fraction;
import dev.mondai.model.NumericalAnswer;
import dev.mondai.model.Unit;
import dev.mondai.model.ValueTable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

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

    /** Whether all answers are formulas, or give numbers with the values of each row. */
    static boolean areIn(List<AnswerDraft> drafts, ValueTable values) {
        boolean isOne = drafts.stream()
                .anyMatch(draft -> phrase(draft)
                        .filter(phrase ->
                                hasSign(draft) || !phrase.formula().names().isEmpty())
                        .isPresent());
        return isOne
                && drafts.stream()
                        .allMatch(draft -> phrase(draft).isPresent() && (hasSign(draft) || isNumber(draft, values)));
    }

    private static boolean isNumber(AnswerDraft draft, ValueTable values) {
        return inEachRow(draft, values).allMatch(Optional::isPresent);
    }

    /** The number, tolerance or range that an answer without the sign of equality is in each row; empty where it is none. */
    private static Stream<Optional<NumberPhrase>> inEachRow(AnswerDraft draft, ValueTable values) {
        String text = Percentage.behind(draft.markdown()).text();
        return IntStream.range(0, values.rows().size())
                .mapToObj(row -> NumberPhrase.of(ValueFilling.ofRow(values, row).filled(text)));
    }

    private static boolean hasSign(AnswerDraft draft) {
        return GapForm.hasSign(draft.markdown());
    }

    /** The formulas; what is wrong with one is reported. */
    List<CalculatedAnswer> read(List<AnswerDraft> drafts) {
        AnswerFractions fractions = new AnswerFractions(frame.document().diagnostics());
        List<CalculatedAnswer> answers = new ArrayList<>();
        for (AnswerDraft draft : drafts) {
            Percentage stated = Percentage.behind(draft.markdown());
            fractions.of(stated, draft.place()).ifPresent(earned -> answers.add(answer(earned, draft)));
        }
        List<Fraction> earned = answers.stream().map(CalculatedAnswer::fraction).toList();
        if (earned.size() == drafts.size()) {
            fractions.checkBest(earned, drafts.get(0).place());
        }
        return answers;
    }

    private CalculatedAnswer answer(Fraction earned, AnswerDraft draft) {
        FormulaPhrase phrase = phrase(draft).orElseThrow();
        check(phrase.formula(), draft);
        checkName(draft);
        return new CalculatedAnswer(
                phrase.formula().text(),
                tolerance(phrase.tolerance(), draft),
                phrase.relative(),
                earned,
                draft.feedback());
    }

    /** One for all rows, as targets have it. */
    private BigDecimal tolerance(Formula tolerance, AnswerDraft draft) {
        Set<BigDecimal> found = new HashSet<>();
        for (int row = 0; row < values.rows().size(); row++) {
            found.add(tolerance.evaluate(numbers(row)).orElse(BigDecimal.ONE.negate()));
        }
        BigDecimal first = found.iterator().next();
        if (found.size() > 1 || first.signum() < 0) {
            frame.report(draft.place(), MarkdownCode.FORMULA_TOLERANCE, tolerance.text());
        }
        return first.abs();
    }

    /** {@code 7 Samurai} and {@code 007} are no numbers unless the author says so. */
    private void checkName(AnswerDraft draft) {
        boolean isStated = hasSign(draft)
                || frame.fields().type().isPresent()
                || frame.parts().has(Section.UNITS);
        if (!isStated && inEachRow(draft, values).flatMap(Optional::stream).anyMatch(NumberPhrase::mayBeName)) {
            frame.report(draft.place(), MarkdownCode.NUMBER_DOUBTFUL);
        }
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

    /** The names in formulas and their tolerances. */
    static Set<String> names(List<AnswerDraft> drafts) {
        return drafts.stream()
                .flatMap(draft -> phrase(draft).stream())
                .flatMap(phrase -> Stream.of(phrase.formula(), phrase.tolerance()))
                .flatMap(formula -> formula.names().stream())
                .collect(Collectors.toSet());
    }

    private static String unit(AnswerDraft draft) {
        return phrase(draft).map(FormulaPhrase::unit).orElse("");
    }

    private static Optional<FormulaPhrase> phrase(AnswerDraft draft) {
        String text = Percentage.behind(draft.markdown()).text();
        return FormulaPhrase.of(hasSign(draft) ? text : "= " + text);
    }

    private void check(Formula formula, AnswerDraft draft) {
        List<String> unknown = formula.names().stream()
                .filter(name -> !values.names().contains(name))
                .toList();
        unknown.forEach(name ->
                frame.report(draft.place(), MarkdownCode.FORMULA_NAME, name, String.join(", ", values.names())));
        for (int row = 0; unknown.isEmpty() && row < values.rows().size(); row++) {
            if (formula.evaluate(numbers(row)).isEmpty()) {
                reportFailure(formula, row, draft);
                return;
            }
        }
    }

    /** The first row that fails says enough: with a formula that is written wrongly all do. */
    private void reportFailure(Formula formula, int row, AnswerDraft draft) {
        Map<String, BigDecimal> numbers = numbers(row);
        Optional<String> word = formula.names().stream()
                .filter(name -> !numbers.containsKey(name))
                .findFirst();
        if (word.isPresent()) {
            String value = values.rows().get(row).get(values.names().indexOf(word.get()));
            frame.report(draft.place(), MarkdownCode.FORMULA_WORD, word.get(), row + 1, Quotation.of(value));
        } else if (formula.dividesByZero(numbers)) {
            frame.report(draft.place(), MarkdownCode.FORMULA_DIVISION, formula.text(), row + 1);
        } else {
            frame.report(draft.place(), MarkdownCode.FORMULA_FAILED, formula.text(), row + 1);
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
