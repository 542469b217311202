package dev.mondai.exporter.qti;

import dev.mondai.exporter.qti.schema.canvas.Calculated;
import dev.mondai.exporter.qti.schema.canvas.Calculated.Range;
import dev.mondai.exporter.qti.schema.canvas.Calculated.Value;
import dev.mondai.exporter.qti.schema.canvas.Calculated.Values;
import dev.mondai.exporter.qti.schema.canvas.Condition;
import dev.mondai.exporter.qti.schema.canvas.Response;
import dev.mondai.exporter.qti.schema.canvas.Test;
import dev.mondai.model.CalculatedAnswer;
import dev.mondai.model.Fraction;
import dev.mondai.model.NumericalQuestion;
import dev.mondai.model.Question;
import dev.mondai.model.ValueTable;
import dev.mondai.model.VariantsQuestion;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Questions for Canvas whose answer is a formula: a learner gets one of the author's rows of values. Canvas finds a variable by
 * its name in brackets.
 */
final class CanvasFormulas {

    private static final Pattern NAME = Pattern.compile("[A-Za-z][A-Za-z0-9_]*");
    private static final Pattern NUMBER = Pattern.compile("[-+]?\\d+(\\.\\d+)?");
    private static final int MOST_DECIMALS = 10;

    private final CanvasTexts texts;

    CanvasFormulas(CanvasTexts texts) {
        this.texts = texts;
    }

    /** Whether Canvas can say it: one formula over numbers whose names it takes. */
    static boolean canSay(VariantsQuestion question) {
        ValueTable values = question.values();
        return question.answers().size() == 1
                && question.answers().get(0).fraction().equals(Fraction.FULL)
                && question.answers().get(0).feedback().isEmpty()
                && question.variants().stream().allMatch(NumericalQuestion.class::isInstance)
                && values.names().stream().allMatch(name -> NAME.matcher(name).matches())
                && values.rows().stream()
                        .flatMap(List::stream)
                        .allMatch(value -> NUMBER.matcher(value).matches());
    }

    CanvasAnswer calculated(VariantsQuestion question, List<String> whenRight) {
        NumericalQuestion first = (NumericalQuestion) question.variants().get(0);
        return new CanvasAnswer(
                        "calculated",
                        texts.changed(
                                question.body().stem().then(CanvasEntries.field(first)),
                                html -> bracketed(html, question.values())))
                .response(Response.Entered.number())
                .scoring(Condition.scoring(List.of(new Test.Any())).shows(whenRight))
                .calculated(formula(question));
    }

    private static String bracketed(String html, ValueTable values) {
        String text = html;
        for (String name : values.names()) {
            text = text.replace("{" + name + "}", "[" + name + "]");
        }
        return text;
    }

    private static Calculated formula(VariantsQuestion question) {
        CalculatedAnswer answer = question.answers().get(0);
        List<BigDecimal> results =
                question.variants().stream().map(CanvasFormulas::result).toList();
        String tolerance = answer.tolerance().toPlainString() + (answer.relative() ? "%" : "");
        String formula = answer.formula().replace("{", "").replace("}", "");
        return new Calculated(
                formula, decimals(results.stream()), tolerance, ranges(question.values()), sets(question, results));
    }

    private static BigDecimal result(Question variant) {
        BigDecimal value = ((NumericalQuestion) variant).answers().get(0).value();
        return value.scale() > MOST_DECIMALS ? value.setScale(MOST_DECIMALS, RoundingMode.HALF_UP) : value;
    }

    private static int decimals(Stream<BigDecimal> numbers) {
        return numbers.mapToInt(BigDecimal::scale)
                .filter(scale -> scale > 0)
                .max()
                .orElse(0);
    }

    private static List<Range> ranges(ValueTable values) {
        List<Range> ranges = new ArrayList<>();
        for (String name : values.names()) {
            int column = ranges.size();
            List<BigDecimal> numbers = values.rows().stream()
                    .map(row -> new BigDecimal(row.get(column)))
                    .toList();
            ranges.add(new Range(
                    name,
                    decimals(numbers.stream()),
                    Collections.min(numbers).toPlainString(),
                    Collections.max(numbers).toPlainString()));
        }
        return ranges;
    }

    private static List<Values> sets(VariantsQuestion question, List<BigDecimal> results) {
        AnswerNumbers numbers = AnswerNumbers.of(question.info().id());
        List<Values> sets = new ArrayList<>();
        for (List<String> row : question.values().rows()) {
            List<Value> values = new ArrayList<>();
            for (String name : question.values().names()) {
                values.add(new Value(name, new BigDecimal(row.get(values.size())).toPlainString()));
            }
            BigDecimal result = results.get(sets.size());
            sets.add(new Values(numbers.get(sets.size()), values, result.toPlainString()));
        }
        return sets;
    }
}
